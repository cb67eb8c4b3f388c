import { useEffect, useMemo, useRef, useState } from 'react'
import { longDay } from '../../model/words/days.ts'
import { filtersInWords } from '../../model/words/filters.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { leavePresenting } from '../../view/presenting.ts'
import { viewLink } from '../../view/share/links.ts'
import { setView, useLinkedView, useView } from '../../view/store.ts'
import { useFilters, useTalksAt } from '../../view/talks.tsx'
import { pagesOf } from '../slides/cited.ts'
import { unique } from '../slides/draft.ts'
import styles from './Brief.module.css'
import { Numbered } from './Cited.tsx'
import { claimsOf } from './contents.ts'
import { PAPER, pixels } from './paper.ts'
import { Sheets } from './Sheets.tsx'
import { useContents } from './useContents.ts'
import { useRoom } from './useRoom.ts'

/** The view as two pages of paper, shown as they will be printed. */
export default function Brief() {
  const loaded = useContents()
  const [isReady, setReady] = useState(false)
  usePrinting(isReady)
  const { day, talks } = useTalksAt()
  const { title } = talks.dataset

  useEffect(() => {
    const before = document.title
    document.title = `Brief: ${title} as of ${longDay(day)} · Parley`
    return () => {
      document.title = before
    }
  }, [title, day])

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leavePresenting()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <main className={styles.stage} data-part="brief">
      <Bar />
      {loaded ? (
        <Printed {...loaded} setReady={setReady} />
      ) : (
        <p role="status" className={styles.loading}>
          Loading …
        </p>
      )}
    </main>
  )
}

/** What the sheets hold, and what can be done with them. */
function Bar() {
  const at = useTalksAt()
  const filters = useFilters()
  const print = useRef<HTMLButtonElement>(null)
  useEffect(() => print.current?.focus(), [])
  return (
    <header className={styles.bar}>
      <p className={styles.what}>
        <b>Brief</b> · {at.talks.dataset.title} as of {longDay(at.day)} · {filtersInWords(at.talks, filters)}
      </p>
      <Button ref={print} look="solid" onClick={() => window.print()}>
        <Icon name="paper" />
        Print
      </Button>
      <Button title="Back to the view (Esc)" onClick={leavePresenting}>
        Close
      </Button>
    </header>
  )
}

const MOST_SCALE = 1.25

interface PrintedProps extends NonNullable<ReturnType<typeof useContents>> {
  setReady: (isReady: boolean) => void
}

function Printed({ contents, quotedOn, setReady }: PrintedProps) {
  const { day } = useTalksAt()
  const view = useLinkedView()
  const link = viewLink(view, 'this day', day)
  const [desk, width] = useWidth<HTMLDivElement>()
  const { all, sheets, room, letters, isReady } = useRoom(contents, quotedOn)
  const everything = useMemo(() => {
    const pages = unique(claimsOf(contents).flatMap((claim) => pagesOf(claim, quotedOn)))
    return new Map(pages.map((page, place) => [page, place + 1]))
  }, [contents, quotedOn])
  useEffect(() => setReady(isReady), [isReady, setReady])
  const scale = Math.min(MOST_SCALE, width / pixels(PAPER.width))
  return (
    <div
      ref={desk}
      className={styles.desk}
      aria-busy={!isReady}
      style={{ '--scale': scale } as React.CSSProperties}
    >
      {room ? (
        <Numbered numbers={room.numbers} quotedOn={quotedOn}>
          <Sheets
            ref={sheets}
            contents={contents}
            numbers={room.numbers}
            room={room}
            letters={letters}
            link={link}
          />
        </Numbered>
      ) : (
        <div className={styles.measured} aria-hidden="true" inert>
          <Numbered numbers={everything} quotedOn={quotedOn}>
            <Sheets
              ref={all}
              contents={contents}
              numbers={everything}
              room={undefined}
              letters={undefined}
              link={link}
            />
          </Numbered>
        </div>
      )}
    </div>
  )
}

/** Prints once where that was asked for, and gives way when the browser is done with it. */
function usePrinting(isReady: boolean): void {
  const isAsked = useView((view) => view.printing)
  const wasPrinted = useRef(false)
  useEffect(() => {
    if (!isReady || !isAsked || wasPrinted.current) return
    wasPrinted.current = true
    window.addEventListener('afterprint', leavePresenting, { once: true })
    window.print()
  }, [isReady, isAsked])

  useEffect(() => {
    if (isReady) return undefined
    // The browser would print sheets that are not there yet.
    const wait = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setView({ printing: true })
    }
    document.addEventListener('keydown', wait)
    return () => document.removeEventListener('keydown', wait)
  }, [isReady])
}
