import styles from './Icon.module.css'

/** Drawn on a 16 × 16 grid with a 1.5 stroke; each says one thing. */
const drawings = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  latest: 'M4 3.5 8.5 8 4 12.5M11.75 3.5v9',
  play: 'M5 3.25 12.5 8 5 12.75Z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.25 3.25L13 5',
  link: 'M6.75 9.25a2.5 2.5 0 0 0 3.54 0l2.47-2.47a2.5 2.5 0 0 0-3.53-3.54L8.2 4.26M9.25 6.75a2.5 2.5 0 0 0-3.54 0L3.24 9.22a2.5 2.5 0 0 0 3.53 3.54l1.02-1.02',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z',
  blank: 'M1.75 2.75h12.5v10.5H1.75ZM4 5h8v6H4Z',
  expand: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  speaker: 'M1.75 2.75h7v5h-7ZM11 7.25h3.25v6H5.5v-3M7.5 10.75h4.5',
  present: 'M1.75 2.75h12.5v8H1.75ZM8 10.75v2.5M5 13.5h6',
  paper: 'M3.5 1.75h6l3 3v9.5h-9ZM9.5 1.75v3h3M5.75 8h4.5M5.75 10.75h4.5',
  sun: 'M8 5.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5M8 1.25v1.5M8 13.25v1.5M1.25 8h1.5M13.25 8h1.5M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M3.2 12.8l1.1-1.1M11.7 4.3l1.1-1.1',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3a5.25 5.25 0 1 0 6.6 6.6',
  projector:
    'M1.75 4.75h12.5v6.5H1.75ZM10.5 6.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5M4 7h2.5M3.75 11.25v1.5M12.25 11.25v1.5',
  system: 'M8 2.25a5.75 5.75 0 1 0 0 11.5 5.75 5.75 0 0 0 0-11.5M8 2.25v11.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.25 10.25 13.75 13.75',
  filter: 'M2 4h12M4.5 8h7M6.75 12h2.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  up: 'M3.5 10 8 5.5 12.5 10',
  external: 'M6.5 3.5h-3v9h9v-3M9 2.75h4.25V7M13 3 7.5 8.5',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 7.25v4M8 4.6v.9',
  warning: 'M8 2.25 14.25 13.25H1.75ZM8 6.5v3.25M8 11v.75',
  download: 'M8 2.5v7.25M4.75 6.75 8 10l3.25-3.25M2.75 13.25h10.5',
  table: 'M2 3h12v10H2ZM2 6.5h12M2 9.75h12M6.5 6.5V13',
  chart: 'M2.25 2.5v11h11.5M5 10.5 8 7l2.25 2L13.5 4.5',
  keyboard: 'M1.75 4h12.5v8H1.75ZM4 6.5h.5M6.5 6.5H7M9 6.5h.5M11.5 6.5h.5M5 9.5h6',
  calendar: 'M2.25 3.5h11.5v10H2.25ZM2.25 6.75h11.5M5.25 2v2.5M10.75 2v2.5',
} as const

export type IconName = keyof typeof drawings

/** A drawing beside words or inside a labelled button; screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}
