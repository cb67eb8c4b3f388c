import type { Issue } from '../../../model/records.ts'
import { pointsOf } from '../../../model/scale.ts'
import { confidenceWords } from '../../../model/words/statuses.ts'
import { Block } from '../../../view/block/Block.tsx'
import { useTalks } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import styles from './CodebookSection.module.css'

/** How positions are coded: the convention, its limits, and the line of every issue with its labelled points. */
export function CodebookSection() {
  const { issues, dataset } = useTalks()
  return (
    <Block title="Codebook" aside={`${issues.length} issues and their lines`}>
      <div className={styles.convention}>
        <p>{dataset.scaleConvention}</p>
        <ul>
          <li>
            The numbers order outcomes on one issue. Values of different issues are never added or averaged.
          </li>
          <li>Differences below 10 mean nothing.</li>
          <li>
            The records show what a party says in public, not what it would sign. Silence is not a position.
          </li>
          <li>
            A position holds until the party’s next record on the same issue. Its confidence is high where it
            was {confidenceWords.high}, medium where it {confidenceWords.medium}, low where it was{' '}
            {confidenceWords.low}.
          </li>
        </ul>
      </div>
      <ul className={styles.issues}>
        {issues.map((issue) => (
          <IssueEntry key={issue.id} issue={issue} />
        ))}
      </ul>
    </Block>
  )
}

function IssueEntry({ issue }: { issue: Issue }) {
  return (
    <li className={styles.issue}>
      <h3>
        <ViewLink page="positions" patch={{ issue: [issue.id] }}>
          {issue.title}
        </ViewLink>
      </h3>
      <p className={styles.question}>{issue.question}</p>
      <dl className={styles.points}>
        {pointsOf(issue).map(({ value, label }) => (
          <div key={value}>
            <dt>{value}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      {issue.method && <p className={styles.method}>{issue.method}</p>}
    </li>
  )
}
