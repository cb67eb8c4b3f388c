import { createContext, type ReactNode, useContext } from 'react'
import type { Evidence } from '../../model/records.ts'
import { pageOf, type QuotedOn, runsOf } from '../slides/cited.ts'
import { unique } from '../slides/draft.ts'
import styles from './Cited.module.css'

interface Numbering {
  /** The numbers of the pages listed. */
  numbers: ReadonlyMap<string, number>
  quotedOn: QuotedOn
}

const NumberingContext = createContext<Numbering>({ numbers: new Map(), quotedOn: new Map() })

export function Numbered({ children, ...numbering }: Numbering & { children: ReactNode }) {
  return <NumberingContext value={numbering}>{children}</NumberingContext>
}

/** The numbers of the pages that claims rest on, such as [3, 7–9]; nothing where no page is listed for them. */
export function Cited({ claims }: { claims: readonly Evidence[] }) {
  const { numbers, quotedOn } = useContext(NumberingContext)
  const pages = unique(claims.flatMap((claim) => pageOf(claim, quotedOn, numbers) ?? []))
  const found = pages.flatMap((page) => numbers.get(page) ?? [])
  if (found.length === 0) return null
  // A space that does not break: no line begins with a number.
  return (
    <>
      {'\u00a0'}
      <span className={styles.numbers}>[{runsOf(found)}]</span>
    </>
  )
}
