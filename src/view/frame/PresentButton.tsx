import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { startPresenting } from '../presenting.ts'
import styles from './ShareButton.module.css'

/** Puts the view on a shared screen. */
export function PresentButton() {
  return (
    <Button look="solid" title="Present this view (p)" onClick={startPresenting}>
      <Icon name="present" />
      <span className={styles.words}>Present</span>
    </Button>
  )
}
