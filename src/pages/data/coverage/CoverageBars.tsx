import { addDays } from '../../../model/day.ts'
import type { CoverageByMonth, PartyCoverage } from '../../../model/provenance/index.ts'
import { referred } from '../../../model/talks.ts'
import { monthAbbreviation, monthName, tightDay } from '../../../model/words/days.ts'
import { counted } from '../../../model/words/lists.ts'
import { ChartPoint } from '../../../ui/ChartPoint.tsx'
import { useRovingFocus } from '../../../ui/useRovingFocus.ts'
import { useWidth } from '../../../ui/useWidth.ts'
import { openPage } from '../../../view/opening.ts'
import { PartyName } from '../../../view/PartyName.tsx'
import type { PageName } from '../../../view/pages.ts'
import { useMarks, useTalks } from '../../../view/talks.tsx'
import styles from './CoverageBars.module.css'

const HEIGHT = 30
/** The most pixels of a month, so that a short coverage does not look like a long one. */
const WIDEST = 36
/** A month with records is never drawn as nothing. */
const LEAST = 2

interface CoverageBarsProps {
  coverage: CoverageByMonth
  /** The page on which the records of a month are read. */
  page: PageName
  /** What one record is called. */
  what: string
}

/** A row of bars for each party, one a month, all on one scale. A bar opens the records behind it. */
export function CoverageBars({ coverage, page, what }: CoverageBarsProps) {
  const points = useRovingFocus<HTMLDivElement>()
  const [ruler, width] = useWidth<HTMLDivElement>()
  return (
    <div ref={points} className={styles.rows}>
      {coverage.parties.map((party) => (
        <PartyRow key={party.party} party={party} coverage={coverage} width={width} page={page} what={what} />
      ))}
      <div className={styles.row}>
        <span className={styles.name} />
        <div ref={ruler} className={styles.axis} aria-hidden="true">
          {width > 0 && <Months months={coverage.months} width={width} />}
        </div>
        <span className={styles.total} />
      </div>
    </div>
  )
}

interface PartyRowProps extends CoverageBarsProps {
  party: PartyCoverage
  width: number
}

function PartyRow({ party, coverage: { months, most }, width, page, what }: PartyRowProps) {
  const { name } = referred(useTalks().partyById, party.party)
  const mark = useMarks()
  const step = stepOf(width, months)
  const bars = party.byMonth.flatMap((count, index) => {
    const month = months[index]
    if (count === 0 || month === undefined) return []
    const height = Math.max(LEAST, (count / Math.max(1, most)) * HEIGHT)
    return { month, count, x: index * step, height }
  })
  return (
    <div className={styles.row}>
      <span className={styles.name}>
        <PartyName party={party.party} />
      </span>
      <div className={styles.bars} style={{ blockSize: HEIGHT }}>
        <svg width={width} height={HEIGHT} aria-hidden="true" data-tone={mark(party.party).tone}>
          <path className={styles.base} d={`M0 ${HEIGHT - 0.5}H${width}`} />
          {bars.map(({ month, x, height }) => (
            <rect
              key={month}
              className={styles.bar}
              x={x + 0.5}
              y={HEIGHT - height}
              width={Math.max(1, step - 1)}
              height={height}
            />
          ))}
        </svg>
        {bars.map(({ month, count, x }) => (
          <ChartPoint
            key={month}
            series={party.party}
            label={`${name}, ${monthName(month)}: ${counted(count, what)}`}
            tip={`${name}, ${monthName(month)}: ${counted(count, what)}`}
            onPress={() =>
              openPage(page, { party: [party.party], from: `${month}-01`, to: lastDayOf(month) })
            }
            x={x}
            y={0}
            width={step}
            height={HEIGHT}
          />
        ))}
      </div>
      <span className={styles.total}>
        <b>{party.total.toLocaleString('en-GB')}</b>
        <small>{party.last === undefined ? 'none' : `to ${tightDay(party.last, '')}`}</small>
      </span>
    </div>
  )
}

function stepOf(width: number, months: readonly string[]): number {
  return Math.min(WIDEST, width / Math.max(1, months.length))
}

function lastDayOf(month: string): string {
  return addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1)
}

/** How many pixels the name of a month takes. */
const ROOM = 34

function Months({ months, width }: { months: readonly string[]; width: number }) {
  const step = stepOf(width, months)
  const every = [1, 3, 6, 12, 24].find((count) => count * step >= ROOM) ?? 60
  return (
    <svg width={width} height={18} aria-hidden="true">
      {months.map((month, index) => {
        const isYear = month.endsWith('-01')
        const place = Number(month.slice(5)) - 1
        if (place % every !== 0) return null
        return (
          <text key={month} className={isYear ? styles.year : styles.month} x={index * step + 1} y={13}>
            {isYear ? month.slice(0, 4) : monthAbbreviation(month)}
          </text>
        )
      })}
    </svg>
  )
}
