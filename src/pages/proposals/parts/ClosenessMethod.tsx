import { Disclosure } from '../../../ui/Disclosure.tsx'
import styles from './ClosenessMethod.module.css'

/** How closeness is measured, and what it cannot bear. */
export function ClosenessMethod() {
  return (
    <Disclosure summary="How closeness is measured" className={styles.method}>
      <div className={styles.words}>
        <p>
          Each provision is set against where the two parties stood on its issue on the day the provision
          became known, not today. It lies nearer to the party whose position is the smaller number of points
          away on that issue’s line. Where the two distances differ by less than 10 points it lies as near to
          both, since the coding is not finer than that. An issue on which two provisions point to different
          parties counts as near to both.
        </p>
        <p>
          There is no basis where a provision is told in words only, or where one of the parties had taken no
          recorded position by then. Only issues are counted: points on different lines cannot be added, and
          the counts are no score. Issues differ in weight, and the records do not weigh them.
        </p>
        <p>
          A party’s position often rests on its own text of that day, so a text lying near its author says
          little. What it grants the other party, issue by issue, says more.
        </p>
      </div>
    </Disclosure>
  )
}
