import type { ReactNode, RefObject } from 'react'
import { isFiltered } from '../../model/filters.ts'
import { longDay, weekdayName } from '../../model/words/days.ts'
import { filtersInWords } from '../../model/words/filters.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { PartyName } from '../../view/PartyName.tsx'
import { useFilters, useTalks, useTalksAt } from '../../view/talks.tsx'
import { Unbroken } from '../../view/Unbroken.tsx'
import { BlockView, type Shown } from './BlockView.tsx'
import { Cited } from './Cited.tsx'
import type { BriefContents } from './contents.ts'
import itemStyles from './items.module.css'
import { AttendanceItem, ChangeItem, MapItem, ProposalItem, QuoteItem } from './items.tsx'
import { placesOf } from './layout.ts'
import { COLUMNS, SOURCE_LETTERS } from './paper.ts'
import type { Room } from './room.ts'
import styles from './Sheets.module.css'
import { SourceList } from './SourceList.tsx'

interface SheetsProps {
  contents: BriefContents
  numbers: ReadonlyMap<string, number>
  /** What of the contents is shown; everything, to be measured, where there is none yet. */
  room: Room | undefined
  /** Letters of a source at most; of every length there may be, where that is still to be found. */
  letters: number | undefined
  /** The address of the view on the as-of day. */
  link: string
  ref: RefObject<HTMLDivElement | null>
}

/** Both pages of the brief. */
export function Sheets({ contents, numbers, room, letters, link, ref }: SheetsProps) {
  const { rounds, changes, map, proposals, quotes, sources } = contents
  const columnsOf = new Map(placesOf(contents).map(({ name, columns }) => [name, columns]))
  const placed = (name: string) => {
    const shown: Shown = room === undefined ? 'all' : (room.shown.get(name) ?? [])
    return { name, shown, columns: columnsOf.get(name) ?? 1 }
  }
  return (
    <div
      ref={ref}
      className={styles.sheets}
      data-theme="projector"
      data-fitted={room !== undefined || undefined}
    >
      <Page number={1} link={link}>
        <Lead contents={contents} link={link} />
        <div className={styles.rounds} data-count={rounds.length}>
          {rounds.map((block) => (
            <BlockView key={block.round} {...placed(block.round)} block={block} rest="">
              {(item) => <AttendanceItem item={item} />}
            </BlockView>
          ))}
        </div>
        <BlockView {...placed('changes')} block={changes} rest=", on the page of changes">
          {(item, before) => <ChangeItem item={item} before={before} />}
        </BlockView>
        <BlockView
          {...placed('map')}
          block={map}
          head={map.items.length > 0 && <MapHead map={map} />}
          rest=" issues, with narrower gaps or none"
        >
          {(item) => <MapItem item={item} />}
        </BlockView>
      </Page>
      <Page number={2} link={link}>
        <BlockView {...placed('proposals')} block={proposals} rest=", on the page of proposals">
          {(item) => <ProposalItem item={item} />}
        </BlockView>
        <BlockView {...placed('quotes')} block={quotes} rest=", on the page of quotes">
          {(item) => <QuoteItem item={item} />}
        </BlockView>
        {(letters === undefined ? SOURCE_LETTERS : [letters]).map((most) => (
          <SourceList
            key={most}
            sources={sources}
            numbers={numbers}
            columns={room?.listed ?? [[...numbers.keys()]]}
            count={COLUMNS.sources}
            letters={most}
          />
        ))}
      </Page>
    </div>
  )
}

const PAGES = 2

function Page({ number, link, children }: { number: number; link: string; children: ReactNode }) {
  const at = useTalksAt()
  const { title, coverage } = at.talks.dataset
  const words = filtersInWords(at.talks, useFilters())
  const isLatest = at.day === coverage.to
  return (
    <article className={styles.paper} aria-label={`Page ${number} of ${PAGES}`}>
      <div className={styles.sheet}>
        <div className={styles.page} data-sheet={number}>
          <header className={styles.masthead} data-fixed>
            <p className={styles.talks}>{title}</p>
            <p>
              As of {weekdayName(at.day)} <Unbroken words={longDay(at.day)} />
              {isLatest && ', the last day of the records'} · {words}
            </p>
          </header>
          {children}
          <footer className={styles.footer} data-fixed>
            <p>Parley · {link}</p>
            <p>
              {number} / {PAGES}
            </p>
          </footer>
        </div>
      </div>
    </article>
  )
}

/** The state of play, the filters, and the code that opens the view. */
function Lead({ contents: { headline }, link }: { contents: BriefContents; link: string }) {
  const filters = useFilters()
  return (
    <div className={styles.lead} data-fixed>
      <div>
        <h1 className={styles.headline}>
          {headline.items.map(({ key, content, claims }) => (
            <span key={key}>
              <Unbroken words={content} />
              <Cited claims={claims} />{' '}
            </span>
          ))}
          {headline.more > 0 && `And ${headline.more} more on the page of the overview.`}
        </h1>
        {isFiltered(filters) && (
          <p className={styles.scope}>The state of play and attendance are shown whatever the filters.</p>
        )}
      </div>
      <figure className={styles.code}>
        <QrCode text={link} label="QR code of the link to this view" />
      </figure>
    </div>
  )
}

function MapHead({ map }: { map: BriefContents['map'] }) {
  const talks = useTalks()
  const heard = new Set(map.items.flatMap(({ content }) => content.marks.map(({ party }) => party)))
  return (
    <>
      <ul className={itemStyles.legend}>
        {talks.parties
          .filter(({ id }) => heard.has(id))
          .map(({ id, name, short }) => (
            <li key={id}>
              <PartyName party={id} /> {short !== name && short}
            </li>
          ))}
      </ul>
      <div className={`${itemStyles.mapRow} ${itemStyles.mapHead}`}>
        <span>Issue</span>
        <span className={itemStyles.ends}>
          <span>0</span>
          <span>100</span>
        </span>
        <span className={itemStyles.gap}>Gap</span>
        <span className={itemStyles.pages}>Sources</span>
      </div>
    </>
  )
}
