import type { TalksAt } from '../../model/asof/index.ts'
import { type ChangeLine, type Section, sectionTitles } from '../../model/changes/index.ts'
import { tightDay } from '../../model/words/days.ts'
import { counted } from '../../model/words/lists.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Block } from '../../view/block/Block.tsx'
import { Evidenced } from '../../view/evidence/Evidenced.tsx'
import { PartyName } from '../../view/PartyName.tsx'
import type { PageName } from '../../view/pages.ts'
import { ViewLink } from '../../view/ViewLink.tsx'
import type { ViewPatch } from '../../view/view.ts'
import styles from './ChangeSection.module.css'

/** The changes of one kind, each from where it stood to where it stands; nothing where there are none. */
export function ChangeSection({
  at,
  section,
  lines,
}: {
  at: TalksAt
  section: Section
  lines: ChangeLine[]
}) {
  if (lines.length === 0) return null
  const restated = lines.filter((line) => line.isRestated)
  return (
    <Block title={sectionTitles[section]} aside={counted(lines.length, 'change')}>
      <Lines at={at} lines={lines.filter((line) => !line.isRestated)} />
      {restated.length > 0 && (
        <details className={styles.restated}>
          <summary>{counted(restated.length, 'position')} restated without a move</summary>
          <Lines at={at} lines={restated} />
        </details>
      )}
    </Block>
  )
}

function Lines({ at, lines }: { at: TalksAt; lines: ChangeLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.key}>
          <Line at={at} line={line} />
        </li>
      ))}
    </ul>
  )
}

function Line({ at, line }: { at: TalksAt; line: ChangeLine }) {
  const { page, patch } = placeOf(line)
  const earlier = line.path.slice(0, -1)
  const latest = line.path.at(-1) ?? 'more known'
  const sources = [...new Set(line.steps.flatMap((step) => step.sources ?? []))]
  const quotes = [...new Set(line.steps.flatMap((step) => step.quotes ?? []))]
  return (
    <>
      <p className={styles.subject}>
        {line.party !== undefined && <PartyName party={line.party} />}
        <ViewLink page={page} patch={patch}>
          {line.subject}
        </ViewLink>
      </p>
      <div>
        <p>
          {line.isNew && line.section !== 'attendance' && <span className={styles.new}>new</span>}
          {earlier.length > 0 && <span className={styles.earlier}>{earlier.join(' → ')} → </span>}
          <b className={styles.latest}>{latest}</b>
          {line.size !== undefined && <span className={styles.size}>{line.size}</span>}
        </p>
        <p className={styles.detail}>
          <Evidenced
            text={line.detail}
            title={`${line.subject}: ${latest}`}
            note={line.steps.map((step) => step.note).join(' ')}
            sources={sources}
            quotes={quotes}
          />
        </p>
        {line.steps.length > 1 && <Steps at={at} line={line} />}
      </div>
      <p className={styles.day}>{tightDay(line.day, at.day)}</p>
    </>
  )
}

/** Every step on the way, each with its own evidence. */
function Steps({ at, line }: { at: TalksAt; line: ChangeLine }) {
  return (
    <Disclosure summary={counted(line.steps.length, 'step')}>
      <ol className={styles.stepList}>
        {line.steps.map((step) => (
          <li key={`${step.day} ${step.words} ${step.note}`}>
            <b>{tightDay(step.day, at.day)}</b> {step.words}.{' '}
            <Evidenced
              text={step.note}
              title={`${line.subject}: ${step.words}`}
              sources={step.sources}
              quotes={step.quotes}
            />
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function placeOf({ section, about }: ChangeLine): { page: PageName; patch: ViewPatch } {
  switch (section) {
    case 'rounds':
    case 'attendance':
      return { page: 'rounds', patch: { round: [about] } }
    case 'proposals':
      return { page: 'proposals', patch: { proposal: [about] } }
    case 'positions':
      return { page: 'positions', patch: { issue: [about] } }
    case 'outcomes':
      return { page: 'rounds', patch: { part: 'outcomes' } }
  }
}
