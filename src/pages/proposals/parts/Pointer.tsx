import styles from './Pointer.module.css'

/** A sign for a text's own value, below an issue's line; with a letter where several texts are told apart. */
export function Pointer({ letter }: { letter?: string }) {
  return (
    <svg className={styles.pointer} viewBox="0 0 16 16" aria-hidden="true">
      <path d={letter === undefined ? 'M8 1 14 12H2Z' : 'M8 0 11 4h3.5v12h-13V4H5Z'} />
      {letter !== undefined && (
        <text x="8" y="13.75" textAnchor="middle">
          {letter}
        </text>
      )}
    </svg>
  )
}
