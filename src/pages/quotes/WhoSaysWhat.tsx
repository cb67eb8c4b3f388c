import { memo } from 'react'
import type { FeedAnswer, FeedGround } from '../../dataset/feed/answering.ts'
import type { PlainTable } from '../../model/export/csv.ts'
import { referred, type Talks } from '../../model/talks.ts'
import { counted } from '../../model/words/lists.ts'
import { PartyMark } from '../../ui/PartyMark.tsx'
import { Scroller } from '../../ui/Scroller.tsx'
import { Block } from '../../view/block/Block.tsx'
import { quoteKeys } from '../../view/export/narrowing.ts'
import { setView } from '../../view/store.ts'
import { useMarks, useTalksAt } from '../../view/talks.tsx'
import styles from './WhoSaysWhat.module.css'

const SPEAKERS = 10
const ISSUES = 6
const TITLE = 'who-says-what'

interface Line {
  id: string
  cells: number[]
  total: number
}

/** Who spoke most on which issue, among the quotes shown; a cell narrows to that speaker and issue. */
export const WhoSaysWhat = memo(function WhoSaysWhat({
  ground,
  answer,
}: {
  ground: FeedGround
  answer: FeedAnswer
}) {
  const { talks } = useTalksAt()
  const mark = useMarks()
  const { issues, lines } = busiest(ground, answer.speakersByIssue)
  if (lines.length === 0) return null
  const most = Math.max(...lines.flatMap((line) => line.cells))
  return (
    <Block
      title="Who says what"
      aside="of the quotes shown"
      exported={{ by: quoteKeys, rows: () => plainCounts(talks, issues, lines) }}
    >
      <Scroller labelledBy={TITLE} className={styles.scroller}>
        <table className={styles.table}>
          <caption id={TITLE} className={styles.spoken}>
            Quotes shown by speaker and issue
          </caption>
          <thead>
            <tr>
              <td />
              {issues.map((id) => (
                <th key={id} scope="col">
                  <span className={styles.issue}>{referred(talks.issueById, id).title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const speaker = referred(talks.speakerById, line.id)
              return (
                <tr key={line.id}>
                  <th scope="row">
                    <PartyMark {...mark(speaker.party)} />
                    {surnameOf(speaker.name)}
                  </th>
                  {issues.map((issue, column) => {
                    const count = line.cells[column] ?? 0
                    return (
                      <td key={issue}>
                        {count > 0 && (
                          <button
                            type="button"
                            className={styles.cell}
                            data-share={Math.ceil((count / most) * 4)}
                            aria-label={`${speaker.name} on ${referred(talks.issueById, issue).title}: ${counted(count, 'quote')}`}
                            onClick={() => setView({ speaker: [line.id], issue: [issue] })}
                          >
                            {count}
                          </button>
                        )}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroller>
    </Block>
  )
})

function plainCounts(talks: Talks, issues: readonly string[], lines: readonly Line[]): PlainTable {
  return {
    head: ['Speaker', 'Party', ...issues.map((id) => referred(talks.issueById, id).title)],
    rows: lines.map(({ id, cells }) => {
      const { name, party } = referred(talks.speakerById, id)
      return [name, referred(talks.partyById, party).name, ...cells]
    }),
  }
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name
}

/** The speakers and issues with the most quotes, most first. */
function busiest(ground: FeedGround, table: Int32Array): { issues: string[]; lines: Line[] } {
  const speakers = ground.ids.speaker
  const issues = ground.ids.issue
  const cell = (line: number, column: number) => table[line * issues.length + column] ?? 0
  const totals = issues.map((id, column) => ({
    id,
    column,
    total: speakers.reduce((sum, _, line) => sum + cell(line, column), 0),
  }))
  const columns = totals
    .filter((issue) => issue.total > 0)
    .toSorted((a, b) => b.total - a.total)
    .slice(0, ISSUES)
  const lines = speakers
    .map((id, line) => {
      const cells = columns.map(({ column }) => cell(line, column))
      return { id, cells, total: cells.reduce((sum, count) => sum + count, 0) }
    })
    .filter((line) => line.total > 0)
    .toSorted((a, b) => b.total - a.total)
    .slice(0, SPEAKERS)
  return { issues: columns.map(({ id }) => id), lines }
}
