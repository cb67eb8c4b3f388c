import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { QuotedOn } from '../slides/cited.ts'
import type { BriefContents } from './contents.ts'
import { capacities, measured, overflow } from './layout.ts'
import { CONTENT, SOURCE_LETTERS } from './paper.ts'
import { fullest, type Measured, type Room } from './room.ts'

interface Fitting {
  /** Sheets that show everything, there until they are measured. */
  all: RefObject<HTMLDivElement | null>
  /** The sheets as they are printed. */
  sheets: RefObject<HTMLDivElement | null>
  /** Undefined until everything is measured in its final typefaces. */
  room: Room | undefined
  /** Letters of a source in the list at most. */
  letters: number | undefined
  /** The sheets are as they will be printed. */
  isReady: boolean
}

interface Fitted {
  /** The contents as measured with each length of sources. */
  ways: readonly [Measured, ...Measured[]]
  capacities: readonly number[]
  room: Room
  way: number
}

/** Measures all that a brief could show, and finds what of it has room on its pages. */
export function useRoom(contents: BriefContents, quotedOn: QuotedOn): Fitting {
  const all = useRef<HTMLDivElement>(null)
  const sheets = useRef<HTMLDivElement>(null)
  const [fitted, setFitted] = useState<Fitted | null>(null)
  const [isReady, setReady] = useState(false)

  useLayoutEffect(() => {
    let isGone = false
    const fit = () => {
      if (isGone || all.current === null) return
      const [shortest, ...longer] = SOURCE_LETTERS
      const sheet = all.current
      const waysOf = (letters: number) => measured(sheet, contents, letters)
      const ways = [waysOf(shortest), ...longer.map(waysOf)] as const
      const free = capacities(CONTENT.height)
      setFitted({ ways, capacities: free, ...fullest(ways, free, quotedOn) })
    }
    // Laying out is what makes the browser ask for the typefaces of these letters.
    all.current?.getBoundingClientRect()
    void document.fonts.ready.then(fit)
    return () => {
      isGone = true
    }
  }, [contents, quotedOn])

  useLayoutEffect(() => {
    if (fitted === null || sheets.current === null) return
    const over = overflow(sheets.current)
    if (over.every((pixels) => pixels <= 1)) {
      setReady(true)
      return
    }
    // What was measured alone may be set a line higher beside others: as much is kept free.
    const free = fitted.capacities.map((capacity, page) => capacity - (over[page] ?? 0))
    if (free.some((capacity) => capacity <= 0)) setReady(true)
    else setFitted({ ...fitted, capacities: free, ...fullest(fitted.ways, free, quotedOn) })
  }, [fitted, quotedOn])

  return {
    all,
    sheets,
    room: fitted?.room,
    letters: fitted ? SOURCE_LETTERS[fitted.way] : undefined,
    isReady,
  }
}
