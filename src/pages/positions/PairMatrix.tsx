import { type PairStanding, pairAt, standings } from '../../model/gaps/index.ts'
import type { Pair } from '../../model/parties.ts'
import { referred } from '../../model/talks.ts'
import { Scroller } from '../../ui/Scroller.tsx'
import { PartyName } from '../../view/PartyName.tsx'
import { setView } from '../../view/store.ts'
import styles from './PairMatrix.module.css'
import { pairInWords } from './pairWords.ts'
import type { Comparison } from './useComparison.ts'

const CAPTION = 'party-by-party'

/** Every party against every other: a bar of four parts a cell, as long as the number of issues known. */
export function PairMatrix({ comparison, pairs }: { comparison: Comparison; pairs: readonly Pair[] }) {
  const { at, between } = comparison
  const inOrder = (parties: readonly string[]) =>
    at.talks.parties.map(({ id }) => id).filter((party) => parties.includes(party))
  const columns = inOrder(pairs.map(([column]) => column))
  const rows = inOrder(pairs.map(([, row]) => row))
  const isShown = (column: string, row: string) => pairs.some(([a, b]) => a === column && b === row)
  const most = at.talks.issues.length
  const isChosen = (a: string, b: string) => between?.includes(a) === true && between.includes(b)
  return (
    <Scroller labelledBy={CAPTION} className={styles.scroller}>
      <table className={styles.matrix}>
        <caption id={CAPTION} className={styles.caption}>
          Issues on which each two parties stand together, near, apart and far
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map((party) => (
              <th key={party} scope="col">
                <PartyName party={party} short />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">
                <PartyName party={row} />
              </th>
              {columns.map((column) =>
                isShown(column, row) ? (
                  <td key={column} className={styles.cell}>
                    <PairCell
                      standing={pairAt(at, column, row)}
                      most={most}
                      names={`${referred(at.talks.partyById, row).name} and ${referred(at.talks.partyById, column).name}`}
                      isChosen={isChosen(row, column)}
                    />
                  </td>
                ) : (
                  <td key={column} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

interface PairCellProps {
  standing: PairStanding
  /** The number of issues for which the full width of a cell stands. */
  most: number
  names: string
  isChosen: boolean
}

function PairCell({ standing, most, names, isChosen }: PairCellProps) {
  const { a, b, gaps, known } = standing
  if (known === 0) {
    return (
      <span className={styles.none}>
        <span aria-hidden="true">–</span>
        <span className={styles.spoken}>{pairInWords(standing)}</span>
      </span>
    )
  }
  return (
    <button
      type="button"
      className={styles.pair}
      aria-pressed={isChosen}
      onClick={() => setView({ between: [a, b] })}
    >
      <span className={styles.spoken}>
        {names}: {pairInWords(standing)}
      </span>
      <span className={styles.counts} aria-hidden="true">
        {standings.map((kind) => (
          <span key={kind} data-none={gaps[kind].length === 0 || undefined}>
            {gaps[kind].length}
          </span>
        ))}
      </span>
      <span className={styles.bar} aria-hidden="true" style={{ inlineSize: `${(known / most) * 100}%` }}>
        {standings
          .filter((kind) => gaps[kind].length > 0)
          .map((kind) => (
            <span key={kind} className={styles[kind]} style={{ flexGrow: gaps[kind].length }} />
          ))}
      </span>
    </button>
  )
}
