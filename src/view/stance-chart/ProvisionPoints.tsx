import { provisionSources } from '../../model/proposals/evidence.ts'
import { valueInWords } from '../../model/scale.ts'
import { longDay } from '../../model/words/days.ts'
import { ChartPoint } from '../../ui/ChartPoint.tsx'
import { openEvidence } from '../evidence/open.ts'
import { FromTo } from '../PartyName.tsx'
import type { Geometry } from './geometry.ts'
import styles from './ProvisionPoints.module.css'
import type { ProvisionPoint, StanceChart } from './state.ts'

const WIDTH = 8
const HEIGHT = 10
const FOLD = 3
const TARGET = 18

interface Placed extends ProvisionPoint {
  key: string
  x: number
  y: number
}

/** What proposals say on the issue, as a sheet of paper at the day and the value. */
export function ProvisionPoints({ chart, geometry }: { chart: StanceChart; geometry: Geometry }) {
  const placed = placeSheets(chart.provisions, geometry)
  return (
    <>
      <svg className={styles.sheets} width={geometry.width} height={geometry.height} aria-hidden="true">
        {placed.map(({ key, x, y }) => (
          <path key={key} className={styles.sheet} d={sheet(x, y)} />
        ))}
      </svg>
      {placed.map(({ key, x, y, proposal, provision, value }) => (
        <ChartPoint
          key={key}
          series="proposals"
          label={`${proposal.title}, ${longDay(provision.knownFrom)}: ${provision.text} ${valueInWords(chart.issue, value)} (${value})`}
          tip={
            <>
              <b>{proposal.title}</b>, {longDay(provision.knownFrom)}
              <br />
              <FromTo authors={proposal.authors} recipients={proposal.recipients} />
              <br />
              {provision.text} ({value})
            </>
          }
          onPress={() =>
            openEvidence({
              title: `${proposal.title}: ${chart.issue.title}`,
              note: `${provision.text} On the line of the issue: ${valueInWords(chart.issue, value)} (${value}). Known from ${longDay(provision.knownFrom)}.`,
              sources: provisionSources(proposal, provision),
            })
          }
          x={x - TARGET / 2}
          y={y - TARGET / 2}
          width={TARGET}
          height={TARGET}
        />
      ))}
    </>
  )
}

/** Sheets of one day and value stand beside each other. */
function placeSheets(provisions: readonly ProvisionPoint[], { x, y }: Geometry): Placed[] {
  const taken = new Map<string, number>()
  return provisions.map((point, index) => {
    const place = `${point.provision.knownFrom} ${point.value}`
    const before = taken.get(place) ?? 0
    taken.set(place, before + 1)
    return {
      ...point,
      key: `${point.proposal.id} ${index}`,
      x: x(point.provision.knownFrom) + before * (WIDTH + 2),
      y: y(point.value),
    }
  })
}

function sheet(x: number, y: number): string {
  const [left, right, top, bottom] = [x - WIDTH / 2, x + WIDTH / 2, y - HEIGHT / 2, y + HEIGHT / 2]
  return `M${left} ${top}H${right - FOLD}L${right} ${top + FOLD}V${bottom}H${left}Z`
}
