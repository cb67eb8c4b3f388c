import { sectionTitles } from '../../model/changes/index.ts'
import { roleAt } from '../../model/quotes/role.ts'
import type { Quote } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { joined } from '../../model/words/lists.ts'
import { PartyMark } from '../../ui/PartyMark.tsx'
import { AttendanceGlyph } from '../../view/attendance/AttendanceGlyph.tsx'
import { FromTo, PartyName } from '../../view/PartyName.tsx'
import type { MapRow } from '../../view/position-map/rows.ts'
import { useMarks, useTalksAt } from '../../view/talks.tsx'
import { Unbroken } from '../../view/Unbroken.tsx'
import { statusWords } from '../slides/attendance.ts'
import { outletsOf } from '../slides/quotes.ts'
import type { AttendanceRow, ProposalEntry } from '../slides/types.ts'
import { Cited } from './Cited.tsx'
import type { ChangeContent, Item } from './contents.ts'
import styles from './items.module.css'
import { PaperLine } from './PaperLine.tsx'

/** No line begins with the dot between two facts. */
const DOT = '\u00a0· '

/** Outlets named below a quote; more are counted. */
const MOST_OUTLETS = 3

export function AttendanceItem({ item: { content, claims } }: { item: Item<AttendanceRow> }) {
  const { party, status, detail } = content
  return (
    <div className={styles.attendance}>
      <span className={styles.party}>
        <PartyName party={party} />
      </span>
      <span>
        <AttendanceGlyph status={status} />
      </span>
      <span>
        <b>{statusWords(status)}</b>
        {detail && `: ${detail}`}
        <Cited claims={claims} />
      </span>
    </div>
  )
}

/** A change, with the name of its kind where the one before it is of another. */
export function ChangeItem({
  item: { content, claims },
  before,
}: {
  item: Item<ChangeContent>
  before: Item<ChangeContent> | undefined
}) {
  const mark = useMarks()
  const { party, subject, news, detail, section } = content
  return (
    <p>
      {before?.content.section !== section && (
        <span className={styles.kicker}>{sectionTitles[section]} </span>
      )}
      {party !== undefined && <PartyMark {...mark(party)} />} <b>{subject}</b>: {news}
      {detail && `. ${detail}`}
      <Cited claims={claims} />
    </p>
  )
}

/** An issue's line with all marks, the gap, and the pages in the order of the parties. */
export function MapItem({ item: { content, claims } }: { item: Item<MapRow> }) {
  return (
    <div className={styles.mapRow}>
      <span className={styles.issue}>{content.issue.title}</span>
      <PaperLine row={content} />
      <span className={styles.gap}>{content.gap ? content.gap.size : '–'}</span>
      <span className={styles.pages}>
        <Cited claims={claims} />
      </span>
    </div>
  )
}

export function ProposalItem({ item: { content, claims } }: { item: Item<ProposalEntry> }) {
  const { proposal, stage, note, answers } = content
  const [turn, ...answered] = claims
  return (
    <>
      <p>
        <b>{proposal.title}</b>
      </p>
      <p>
        <FromTo authors={proposal.authors} recipients={proposal.recipients} /> ·{' '}
        <b>
          <Unbroken words={stage} />
        </b>
        . {note}
        {turn && <Cited claims={[turn]} />}
      </p>
      {answers.length > 0 && (
        <p className={styles.answers}>
          {answers.map((answer, index) => (
            <span key={answer}>
              {index > 0 && ' · '}
              {answer}
              <Cited claims={answered.slice(index, index + 1)} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}

export function QuoteItem({ item: { content: quote, claims } }: { item: Item<Quote> }) {
  const at = useTalksAt()
  const speaker = referred(at.talks.speakerById, quote.speaker)
  const role = roleAt(speaker, quote.date)
  const [first = '', ...others] = outletsOf(at, quote)
  const named = others.slice(0, MOST_OUTLETS - 1)
  const more = others.length - named.length
  const rest = [...named, ...(more > 0 ? [`${more} more`] : [])]
  return (
    <figure className={styles.quote}>
      <blockquote className={styles.words} data-kind={quote.kind} lang={quote.language}>
        {quote.text}
      </blockquote>
      <figcaption className={styles.who}>
        <b>{speaker.name}</b> <PartyName party={quote.party} />
        {DOT}
        {role !== undefined && `${role}${DOT}`}
        <Unbroken words={longDay(quote.date)} />
        {DOT}
        {quote.kind === 'paraphrase' ? 'paraphrased by ' : 'reported by '}
        {first}
        <Cited claims={claims} />
        {rest.length > 0 && `${rest.length > 1 ? ', ' : ' and '}${joined(rest)}`}
      </figcaption>
    </figure>
  )
}
