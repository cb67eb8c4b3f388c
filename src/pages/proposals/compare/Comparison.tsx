import { type RefObject, useMemo, useRef } from 'react'
import type { ProposalAt, TalksAt } from '../../../model/asof/index.ts'
import { type ComparedIssue, compareProposals, type Likeness } from '../../../model/proposals/compare.ts'
import {
  COMPARISON_METHOD,
  comparisonMarkdown,
  comparisonTable,
} from '../../../model/proposals/comparison-text.ts'
import { longDay } from '../../../model/words/days.ts'
import { counted, joined } from '../../../model/words/lists.ts'
import { Button } from '../../../ui/Button.tsx'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { ExportMenu } from '../../../view/export/ExportMenu.tsx'
import { hrefOf } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import { knownAmong } from '../choices.ts'
import { AddProposal } from './AddProposal.tsx'
import styles from './Comparison.module.css'
import { Synopsis } from './Synopsis.tsx'

/** Proposals side by side on every issue: as a table to read, to print on one page, and to paste. */
export function Comparison({ ids }: { ids: readonly string[] }) {
  const at = useTalksAt()
  const content = useRef<HTMLDivElement>(null)
  const proposals = useMemo(() => knownAmong(at, ids), [at, ids])
  const rows = useMemo(() => compareProposals(at, proposals), [at, proposals])
  const unknown = ids.length - proposals.length
  return (
    <article className={styles.sheet} data-paper="own">
      <div className={styles.ways}>
        <ViewLink className={styles.back} patch={{ compare: [] }}>
          <Icon name="previous" />
          All proposals
        </ViewLink>
        {proposals.length > 0 && <Actions at={at} proposals={proposals} content={content} />}
      </div>
      <header className={styles.head}>
        <h1>{title(proposals.length)}</h1>
        <p className={styles.standfirst}>
          {proposals.length > 1 ? summary(rows) : 'Choose at least one more to lay beside it.'}{' '}
          {unknown > 0 &&
            `${counted(unknown, 'of those chosen was', 'of those chosen were')} not known on ${longDay(at.day)}.`}
        </p>
        <AddProposal ids={ids} />
      </header>
      {proposals.length === 0 ? (
        <EmptyState title={`None of the chosen texts was known on ${longDay(at.day)}`}>
          Choose a later day, or other texts.
        </EmptyState>
      ) : (
        <div ref={content} data-exported="Proposals compared">
          <Synopsis rows={rows} proposals={proposals} />
        </div>
      )}
      <p className={styles.colophon}>
        {at.talks.dataset.title}, as of {longDay(at.day)}. Values lie on each issue’s own line from 0 to 100;
        they order outcomes and do not judge them, and those of different issues cannot be compared.
      </p>
    </article>
  )
}

const numbers = ['No texts', 'One text', 'Two texts', 'Three texts', 'Four texts']

function title(count: number): string {
  return `${numbers[count] ?? counted(count, 'text')}${count > 1 ? ' side by side' : ''}`
}

/** "They differ on 8 of 16 issues and lie within 10 points on 2; only one speaks on 5, and none on 1." */
function summary(rows: readonly ComparedIssue[]): string {
  const count = (likeness: Likeness) => rows.filter((row) => row.likeness === likeness).length
  const told = (parts: readonly [number, string][]) =>
    joined(parts.filter(([number]) => number > 0).map(([number, words]) => `${words} ${number}`))
  const compared = told([
    [count('alike'), 'lie within 10 points on'],
    [count('words only'), 'can be compared in words only on'],
  ])
  const alone = told([
    [count('one speaks'), 'only one speaks on'],
    [count('silent'), 'none on'],
  ])
  const differ = `They differ on ${count('differ')} of ${counted(rows.length, 'issue')}`
  return `${[compared === '' ? differ : `${differ} and ${compared}`, alone].filter(Boolean).join('; ')}.`
}

interface ActionsProps {
  at: TalksAt
  proposals: readonly ProposalAt[]
  content: RefObject<HTMLElement | null>
}

function Actions({ at, proposals, content }: ActionsProps) {
  const link = () => new URL(hrefOf({}), window.location.href).href
  return (
    <div className={styles.actions}>
      <CopyButton text={() => comparisonMarkdown(at, proposals, link())}>Copy as Markdown</CopyButton>
      <Button onClick={() => window.print()}>Print</Button>
      <ExportMenu
        title="Proposals compared"
        content={content}
        strip="none"
        method={COMPARISON_METHOD}
        rows={() => comparisonTable(at, proposals)}
      />
    </div>
  )
}
