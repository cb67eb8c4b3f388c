import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { setView } from '../store.ts'
import styles from './ShareButton.module.css'

/** Opens the links and codes by which the view is shared. */
export function ShareButton() {
  return (
    <Button title="Share this view (s)" aria-haspopup="dialog" onClick={() => setView({ dialog: 'share' })}>
      <Icon name="link" />
      <span className={styles.words}>Share</span>
    </Button>
  )
}
