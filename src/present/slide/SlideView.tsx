import { longDay } from '../../model/words/days.ts'
import { filtersInWords } from '../../model/words/filters.ts'
import { useFilters, useTalksAt } from '../../view/talks.tsx'
import { runsOf } from '../slides/cited.ts'
import type { Shape } from '../slides/geometry.ts'
import type { Slide } from '../slides/index.ts'
import { AttendanceBody } from './AttendanceBody.tsx'
import { ChangesBody } from './ChangesBody.tsx'
import { HeadlineBody } from './HeadlineBody.tsx'
import { IssueBody } from './IssueBody.tsx'
import { MapBody } from './MapBody.tsx'
import { ProposalsBody } from './ProposalsBody.tsx'
import { QuoteBody } from './QuoteBody.tsx'
import styles from './SlideView.module.css'
import { SourcesBody } from './SourcesBody.tsx'

interface SlideViewProps {
  slide: Slide
  shape: Shape
  /** Its place in the deck, from 1, and how many there are. */
  number: number
  count: number
}

/** One slide, as large as the box it is put in. */
export function SlideView({ slide, shape, number, count }: SlideViewProps) {
  return (
    <article
      className={styles.slide}
      data-shape={shape}
      data-slide={slide.body.kind}
      aria-label={`Slide ${number} of ${count}: ${slide.title}`}
    >
      <div className={styles.sheet}>
        {slide.body.kind !== 'headline' && slide.body.kind !== 'quote' && <Heading slide={slide} />}
        <div className={styles.body}>
          <Body slide={slide} shape={shape} />
        </div>
        <Footer slide={slide} number={number} count={count} />
      </div>
    </article>
  )
}

function Heading({ slide: { title, aside, part } }: { slide: Slide }) {
  return (
    <header className={styles.heading}>
      <h1 className={styles.title}>
        {title}
        {part && (
          <span className={styles.part}>
            {' '}
            {part.number} of {part.of}
          </span>
        )}
      </h1>
      {aside && <p className={styles.aside}>{aside}</p>}
    </header>
  )
}

function Body({ slide, shape }: { slide: Slide; shape: Shape }) {
  const { body } = slide
  switch (body.kind) {
    case 'headline':
      return <HeadlineBody title={slide.title} body={body} />
    case 'attendance':
      return <AttendanceBody body={body} shape={shape} />
    case 'changes':
      return <ChangesBody body={body} />
    case 'map':
      return <MapBody body={body} shape={shape} />
    case 'issue':
      return <IssueBody body={body} shape={shape} />
    case 'proposals':
      return <ProposalsBody body={body} />
    case 'quote':
      return <QuoteBody slide={slide} body={body} />
    case 'sources':
      return <SourcesBody body={body} />
    case 'notice':
      return <p className={styles.notice}>{body.text}</p>
  }
}

function Footer({ slide, number, count }: { slide: Slide; number: number; count: number }) {
  const at = useTalksAt()
  const filters = useFilters()
  const words = filtersInWords(at.talks, filters)
  const scope = words === 'no filter' || slide.isFiltered ? words : `${words}, not applied here`
  return (
    <footer className={styles.footer}>
      <p className={styles.scope}>
        As of {longDay(at.day)} · {scope}
        {slide.numbers.length > 0 && ` · ${sourcesWords(slide.numbers)}`}
      </p>
      <p className={styles.number}>
        {number} / {count}
      </p>
    </footer>
  )
}

/** "source 3", "sources 1–4, 7". */
function sourcesWords(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'source' : 'sources'} ${runsOf(numbers)}`
}
