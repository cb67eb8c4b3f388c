import type { TalksAt } from '../../model/asof/index.ts'
import { comparisonDay } from '../../model/comparison.ts'
import { passesParty } from '../../model/filters.ts'
import { type Move, movesSince } from '../../model/gaps/index.ts'
import { principalPair } from '../../model/parties.ts'
import { referred } from '../../model/talks.ts'
import { longDay, nearDay, tightDay } from '../../model/words/days.ts'
import { Block } from '../../view/block/Block.tsx'
import { Evidenced } from '../../view/evidence/Evidenced.tsx'
import { PartyName } from '../../view/PartyName.tsx'
import { PositionMap } from '../../view/position-map/PositionMap.tsx'
import { mapRows, sortRows } from '../../view/position-map/rows.ts'
import { useView } from '../../view/store.ts'
import { useFilters, useTalksAt } from '../../view/talks.tsx'
import { MapTable } from './MapTable.tsx'
import styles from './WhereTheyStand.module.css'

const ROWS = 7
const MOVES = 3

/** The issues on which the two parties compared stand farthest apart, and who moved last on any. */
export function WhereTheyStand() {
  const at = useTalksAt()
  const { party } = useFilters()
  const chosen = useView(({ between, since }) => ({ between, since }))
  const between = chosen.between ?? principalPair(at.talks.parties)
  const since = chosen.since ?? comparisonDay(at)
  const rows = sortRows(mapRows(at, { parties: party, between, since }), 'gap').filter((row) => row.gap)
  const latest = movesSince(at, since)
    .filter((move) => passesParty({ party }, move.party))
    .toSorted((a, b) => (a.to.date < b.to.date ? 1 : a.to.date > b.to.date ? -1 : 0))
  return (
    <Block
      title="Where they stand"
      aside={`widest gaps ${pairWords(at, between)} · moves since ${nearDay(since, at.day)}`}
      more={{ page: 'positions', words: 'All positions' }}
      {...(rows.length > 0 && {
        exported: {
          title: 'Where they stand: widest gaps',
          strip: 'parties',
          by: ['between'],
          notes: [`arrows from ${longDay(since)}`],
          table: <MapTable at={at} rows={rows.slice(0, ROWS)} />,
        },
      })}
    >
      {rows.length === 0 ? (
        <p className={styles.none}>No issue has a recorded position of both parties.</p>
      ) : (
        <PositionMap at={at} rows={rows.slice(0, ROWS)} gapTitle="gap" />
      )}
      {latest.length > 0 && (
        <>
          <h3 className={styles.heading}>Latest moves</h3>
          <ul className={styles.moves}>
            {latest.slice(0, MOVES).map((move) => (
              <MoveLine key={`${move.party} ${move.issue}`} at={at} move={move} />
            ))}
          </ul>
        </>
      )}
    </Block>
  )
}

function pairWords(at: TalksAt, pair: readonly [string, string] | undefined): string {
  if (pair === undefined) return ''
  return pair.map((id) => referred(at.talks.partyById, id).short).join('–')
}

function MoveLine({ at, move }: { at: TalksAt; move: Move }) {
  const issue = referred(at.talks.issueById, move.issue).title
  const party = referred(at.talks.partyById, move.party).name
  return (
    <li>
      <span className={styles.head}>
        <PartyName party={move.party} />
        <span>{issue}</span>
        <span className={styles.move}>
          <b>
            {move.from.value} → {move.to.value}
          </b>{' '}
          {tightDay(move.to.date, at.day)}
        </span>
      </span>
      <span className={styles.summary}>
        <Evidenced
          text={move.to.summary}
          title={`${party} on ${issue}, ${move.from.value} → ${move.to.value}`}
          note={move.to.summary}
          sources={move.to.sources}
          quotes={move.to.quotes}
        />
      </span>
    </li>
  )
}
