import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react'
import { longDay } from '../../model/words/days.ts'
import { filtersInWords } from '../../model/words/filters.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Later, useLater } from '../../ui/later.ts'
import { Notice } from '../../ui/Notice.tsx'
import { EvidencePanel } from '../evidence/EvidencePanel.tsx'
import { type PageName, pageTitles } from '../pages.ts'
import { dismissProblems, setView, useLinkProblems, useView } from '../store.ts'
import { useAsOf, useFilters, useTalks } from '../talks.tsx'
import { FilterStrip } from './FilterStrip.tsx'
import styles from './Frame.module.css'
import { Header } from './Header.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'

export type Pages = Record<PageName, Later<ComponentType>>

/** What stands around every page. */
export function Frame({ pages }: { pages: Pages }) {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#page">
        Skip to the page
      </a>
      <Header />
      <LinkProblems />
      <ToldLine />
      <FilterStrip />
      <PaperHead />
      <Main pages={pages} />
      <Footer />
      <EvidencePanel />
    </div>
  )
}

function Main({ pages }: { pages: Pages }) {
  const page = useView((view) => view.page)
  const main = useRef<HTMLElement>(null)
  const { id, coverage, title } = useTalks().dataset
  const asOf = useAsOf()
  const shown = useRef(page)

  useEffect(() => {
    document.title = `${pageTitles[page]} · ${title} as of ${longDay(asOf)} · Parley`
  }, [page, title, asOf])

  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    // The link that led here may have gone with the page it stood on: reading goes on in the new page.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [page])

  return (
    <main id="page" ref={main} className={styles.main} tabIndex={-1}>
      {asOf < coverage.from ? (
        <EmptyState
          title={`Nothing is recorded before ${longDay(coverage.from)}`}
          action={
            <Button onClick={() => setView({ asof: coverage.from })}>Go to {longDay(coverage.from)}</Button>
          }
        >
          The records of these talks cover {longDay(coverage.from)} to {longDay(coverage.to)}; the day chosen
          is {longDay(asOf)}.
        </EmptyState>
      ) : (
        <PageBoundary key={keyOf(page, id)} page={pageTitles[page]}>
          <Page code={pages[page]} />
        </PageBoundary>
      )}
    </main>
  )
}

/** With other talks a page begins anew, but for the one on which talks are opened: it says so. */
function keyOf(page: PageName, talks: string): string {
  return page === 'data' ? page : `${page} ${talks}`
}

function Page({ code }: { code: Later<ComponentType> }) {
  const Content = useLater(code)
  return Content ? <Content /> : <PageSkeleton />
}

const EventLine = lazy(() => import('./EventLine.tsx'))

/** What became known with the last step of the as-of day, once one was made. */
function ToldLine() {
  const isTold = useView(({ told, playing }) => told || playing)
  return (
    isTold && (
      <Suspense>
        <EventLine />
      </Suspense>
    )
  )
}

/** What stands above a page that is printed as it is: whose talks, as of when, under which filters. */
function PaperHead() {
  const talks = useTalks()
  const { title, coverage } = talks.dataset
  const words = [
    `as of ${longDay(useAsOf())}`,
    filtersInWords(talks, useFilters()),
    `records up to ${longDay(coverage.to)}`,
  ]
  return (
    <p className={styles.paper} data-part="paper-head">
      <b>{title}</b>, {words.join(' · ')}
    </p>
  )
}

function LinkProblems() {
  const problems = useLinkProblems()
  if (problems.length === 0) return null
  return (
    <Notice onDismiss={dismissProblems}>
      {problems.map((problem) => (
        <p key={problem}>{problem}.</p>
      ))}
    </Notice>
  )
}

function Footer() {
  const { coverage, license } = useTalks().dataset
  return (
    <footer className={styles.footer}>
      <span>Records to {longDay(coverage.to)}</span>
      <span>Every mark opens its evidence</span>
      <span>Numbers order outcomes; they do not judge them</span>
      <span>Data {license}</span>
    </footer>
  )
}
