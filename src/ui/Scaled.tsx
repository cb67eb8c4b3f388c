import type { ReactNode } from 'react'
import styles from './Scaled.module.css'

interface ScaledProps {
  /** In the units of the drawing: pixels where text has its usual size. */
  width: number
  height: number
  /** From `useTextScale`. */
  scale: number
  children: ReactNode
}

/** A drawing enlarged as a whole with the text of the page. Inside, text is sized in em of 16 units. */
export function Scaled({ width, height, scale, children }: ScaledProps) {
  return (
    <div style={{ inlineSize: width * scale, blockSize: height * scale }}>
      <div
        className={styles.drawing}
        style={{ inlineSize: width, blockSize: height, ...(scale !== 1 && { transform: `scale(${scale})` }) }}
      >
        {children}
      </div>
    </div>
  )
}
