import { useRovingFocus } from '../../ui/useRovingFocus.ts'
import { useTextScale } from '../../ui/useTextScale.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { dayTicks } from '../../view/charts/timeaxis.ts'
import styles from './GapMultiples.module.css'
import { GapPanelView } from './GapPanelView.tsx'
import type { GapPanels } from './gapPanels.ts'
import type { Comparison } from './useComparison.ts'

/** Panels are at least this wide, and no more than four stand in a row. */
const LEAST_WIDTH = 270
const MOST_COLUMNS = 4
const GAP = 32
const TICK_ROOM = 70

/** One small chart an issue, all on the same axes. */
export function GapMultiples({ comparison, panels }: { comparison: Comparison; panels: GapPanels }) {
  const [ref, pixels] = useWidth<HTMLDivElement>()
  const scale = useTextScale()
  const width = pixels / scale
  const points = useRovingFocus<HTMLUListElement>()
  const columns = Math.max(1, Math.min(MOST_COLUMNS, Math.floor((width + GAP) / (LEAST_WIDTH + GAP))))
  const panelWidth = Math.floor((width - GAP * (columns - 1)) / columns)
  const ticks = dayTicks(panels.from, panels.to, Math.max(2, Math.floor(panelWidth / TICK_ROOM)))
  return (
    <div ref={ref} className={styles.multiples}>
      <ul
        ref={points}
        className={styles.panels}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, columnGap: GAP * scale }}
      >
        {width > 0 &&
          panels.issues.map((panel) => (
            <GapPanelView
              key={panel.issue.id}
              comparison={comparison}
              panel={panel}
              from={panels.from}
              to={panels.to}
              ticks={ticks}
              width={panelWidth}
              scale={scale}
            />
          ))}
      </ul>
    </div>
  )
}
