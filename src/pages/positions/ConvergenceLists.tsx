import { Fragment, type ReactNode } from 'react'
import type { TalksAt } from '../../model/asof/index.ts'
import {
  type Convergence,
  changed,
  type Gap,
  type GapChange,
  moversInWords,
  reachedWith,
} from '../../model/gaps/index.ts'
import type { Position } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { nearDay } from '../../model/words/days.ts'
import { ViewLink } from '../../view/ViewLink.tsx'
import styles from './ConvergenceLists.module.css'
import { EvidenceButton } from './EvidenceButton.tsx'

interface ConvergenceListsProps {
  at: TalksAt
  convergence: Convergence
  staleAfter: number
}

const changes = [
  { change: 'narrowed', title: 'Narrowed' },
  { change: 'widened', title: 'Widened' },
  { change: 'stood-still', title: 'Stood still' },
] as const

/** Which issues are behind each count, which side moved, and what came into the basis or left it. */
export function ConvergenceLists({ at, convergence, staleAfter }: ConvergenceListsProps) {
  const { entered, left, silent } = convergence
  return (
    <div className={styles.lists}>
      {changes.map(({ change, title }) => {
        const issues = changed(convergence, change)
        return (
          <List key={change} title={title} count={issues.length}>
            {issues.map((entry) => (
              <li key={entry.issue}>
                <IssueLink at={at} issue={entry.issue} /> <Change at={at} entry={entry} />
              </li>
            ))}
          </List>
        )
      })}
      {entered.length > 0 && (
        <List title="Entered the basis" count={entered.length} aside="not compared: no gap was known before">
          {entered.map((gap) => (
            <li key={gap.issue}>
              <IssueLink at={at} issue={gap.issue} /> <Stated at={at} gap={gap} words="since" />
            </li>
          ))}
        </List>
      )}
      {left.length > 0 && (
        <List
          title="Left the basis"
          count={left.length}
          aside={`not compared: a side last spoke more than ${staleAfter} days before`}
        >
          {left.map((gap) => (
            <li key={gap.issue}>
              <IssueLink at={at} issue={gap.issue} /> <Stated at={at} gap={gap} words="last stated" />
            </li>
          ))}
        </List>
      )}
      {silent.length > 0 && (
        <List
          title="No basis"
          count={silent.length}
          aside="a side is not on record, or not heard of for long"
        >
          {silent.map((issue) => (
            <li key={issue}>
              <IssueLink at={at} issue={issue} />
            </li>
          ))}
        </List>
      )}
    </div>
  )
}

function List(props: { title: string; count: number; aside?: string; children: ReactNode }) {
  const { title, count, aside, children } = props
  return (
    <section className={styles.list}>
      <h3 className={styles.title}>
        <b>{count}</b> {title}
      </h3>
      {aside && <p className={styles.aside}>{aside}</p>}
      <ul className={styles.issues}>{children}</ul>
    </section>
  )
}

function IssueLink({ at, issue }: { at: TalksAt; issue: string }) {
  return (
    <ViewLink page="positions" patch={{ issue: [issue] }} className={styles.issue}>
      {referred(at.talks.issueById, issue).title}
    </ViewLink>
  )
}

function Change({ at, entry }: { at: TalksAt; entry: GapChange }) {
  const { before, after, movers, change } = entry
  return (
    <span className={styles.change}>
      <span className={styles.size}>
        {change === 'stood-still' && before.size === after.size
          ? after.size
          : `${before.size} → ${after.size}`}
      </span>
      {movers.length > 0 && (
        <small>
          {moversInWords(at, movers)}:{' '}
          <DayButtons at={at} positions={movers.map(({ to }) => turningPoint(at, to))} />
        </small>
      )}
    </span>
  )
}

/** The record with which a party came to where it stands, rather than the last one that restated it. */
function turningPoint(at: TalksAt, position: Position): Position {
  return reachedWith(at.positions.get(position.issue)?.get(position.party)?.history ?? []) ?? position
}

function Stated({ at, gap, words }: { at: TalksAt; gap: Gap; words: string }) {
  return (
    <span className={styles.change}>
      <span className={styles.size}>{gap.size}</span>
      <small>
        {words} <DayButtons at={at} positions={gap.positions} />
      </small>
    </span>
  )
}

/** The days of records, each with its evidence; with more than one, whose each is. */
function DayButtons({ at, positions }: { at: TalksAt; positions: readonly Position[] }) {
  return positions.map((position, index) => (
    <Fragment key={position.party}>
      {index > 0 && ', '}
      <EvidenceButton position={position}>
        {positions.length > 1 && `${referred(at.talks.partyById, position.party).short} `}
        {nearDay(position.date, at.day)}
      </EvidenceButton>
    </Fragment>
  ))
}
