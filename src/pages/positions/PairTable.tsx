import type { TalksAt } from '../../model/asof/index.ts'
import { type PairStanding, pairAt, standings } from '../../model/gaps/index.ts'
import type { Pair } from '../../model/parties.ts'
import { longDay } from '../../model/words/days.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { PartyName } from '../../view/PartyName.tsx'
import { setView } from '../../view/store.ts'
import { standingWords } from './pairWords.ts'
import { WordsButton } from './WordsButton.tsx'

/** Every pair as a row. */
export function PairTable({ at, pairs }: { at: TalksAt; pairs: readonly Pair[] }) {
  const rows = pairs.map(([a, b]) => pairAt(at, a, b))
  const order = (party: string) => at.talks.partyOrder.get(party)
  const columns: Column<PairStanding>[] = [
    {
      id: 'a',
      header: 'Party',
      isRowHeader: true,
      sortBy: ({ a }) => order(a),
      cell: ({ a }) => <PartyName party={a} />,
    },
    {
      id: 'b',
      header: 'and party',
      isRowHeader: true,
      sortBy: ({ b }) => order(b),
      cell: ({ b }) => <PartyName party={b} />,
    },
    ...standings.map(
      (standing): Column<PairStanding> => ({
        id: standing,
        header: `${standingWords[standing].title} (${standingWords[standing].bounds})`,
        align: 'end',
        sortBy: ({ gaps }) => gaps[standing].length,
        cell: ({ gaps }) => gaps[standing].length,
      }),
    ),
    {
      id: 'known',
      header: 'Issues known',
      align: 'end',
      sortBy: ({ known }) => known,
      cell: ({ known }) => known,
    },
    {
      id: 'open',
      header: <span data-onscreen>Issues</span>,
      cell: ({ a, b }) => (
        <span data-onscreen>
          <WordsButton onPress={() => setView({ between: [a, b] })}>Show</WordsButton>
        </span>
      ),
    },
  ]
  return (
    <DataTable
      caption={`Pairs of parties as of ${longDay(at.day)}`}
      quietCaption
      columns={columns}
      rows={rows}
      rowKey={({ a, b }) => `${a} ${b}`}
    />
  )
}
