import { knownSources } from '../../model/provenance/index.ts'
import { longDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { useTalksAt } from '../../view/talks.tsx'
import { Unbroken } from '../../view/Unbroken.tsx'
import { CodebookSection } from './codebook/CodebookSection.tsx'
import { CoverageSection } from './coverage/CoverageSection.tsx'
import styles from './DataPage.module.css'
import { DownloadsSection } from './downloads/DownloadsSection.tsx'
import { OriginsSection } from './outlets/OriginsSection.tsx'
import { OwnershipSection } from './outlets/OwnershipSection.tsx'
import { OwnSection } from './own/OwnSection.tsx'
import { SourcesSection } from './sources/SourcesSection.tsx'

const PARTS = [
  ['coverage', 'Coverage'],
  ['origins', 'Origins'],
  ['outlets', 'Outlets'],
  ['codebook', 'Codebook'],
  ['sources', 'Sources'],
  ['downloads', 'Downloads'],
  ['own', 'Open your own'],
] as const

/** What the records rest on, how positions are coded, and how to take all of it along or bring one's own. */
export default function DataPage() {
  const at = useTalksAt()
  const sources = knownSources(at)
  const outlets = new Set(sources.map(({ outlet }) => outlet)).size
  const { coverage, description } = at.talks.dataset
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>
          <Unbroken
            words={`${counted(sources.length, 'page')} of ${counted(outlets, 'outlet')} bear out what is shown as of ${longDay(at.day)}.`}
          />
        </h1>
        <p className={styles.standfirst}>
          {description}{' '}
          <Unbroken words={`Records from ${longDay(coverage.from)} to ${longDay(coverage.to)}.`} />{' '}
          {at.day >= coverage.to && coverage.note}
        </p>
        <nav aria-label="Parts of this page" className={styles.parts}>
          {PARTS.map(([id, words]) => (
            <a key={id} href={`#${id}`}>
              {words}
            </a>
          ))}
        </nav>
      </header>
      <div id="coverage">
        <CoverageSection />
      </div>
      <div id="origins">
        <OriginsSection />
      </div>
      <div id="outlets">
        <OwnershipSection />
      </div>
      <div id="codebook">
        <CodebookSection />
      </div>
      <div id="sources">
        <SourcesSection />
      </div>
      <div id="downloads">
        <DownloadsSection />
      </div>
      <div id="own">
        <OwnSection />
      </div>
    </div>
  )
}
