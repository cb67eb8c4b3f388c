import type { ReactNode } from 'react'
import styles from './ChartPoint.module.css'
import { Tooltip } from './Tooltip.tsx'

interface ChartPointProps {
  /** The row or series that left and right arrows go along; see `useRovingFocus`. */
  series: string
  /** What the point says, for screen readers. */
  label: string
  /** The same for the eye, on hover and focus. */
  tip: ReactNode
  onPress: () => void
  /** The box that can be pressed, in pixels from the upper left of the chart. */
  x: number
  y: number
  width: number
  height: number
}

/** A point of a chart that takes focus and can be pressed: a transparent button over what the chart draws. */
export function ChartPoint({ series, label, tip, onPress, x, y, width, height }: ChartPointProps) {
  return (
    <Tooltip content={tip}>
      {(target) => (
        <button
          {...target}
          type="button"
          className={styles.point}
          style={{ insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height }}
          data-point={series}
          tabIndex={-1}
          aria-label={label}
          onClick={onPress}
        />
      )}
    </Tooltip>
  )
}
