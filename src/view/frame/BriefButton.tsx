import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { openBrief } from '../presenting.ts'
import styles from './ShareButton.module.css'

/** Shows the view as two pages of paper, to be printed. */
export function BriefButton() {
  return (
    <Button className={styles.spare} title="Brief: two pages to print (b)" onClick={() => openBrief()}>
      <Icon name="paper" />
      <span className={styles.words}>Brief</span>
    </Button>
  )
}
