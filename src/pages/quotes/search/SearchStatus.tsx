import type { ReactNode } from 'react'
import type { FeedAnswer } from '../../../dataset/feed/answering.ts'
import { facetNames } from '../../../model/quotes/facets.ts'
import type { IgnoredReason } from '../../../model/quotes/text/query.ts'
import { counted, grouped, joined } from '../../../model/words/lists.ts'
import { Button } from '../../../ui/Button.tsx'
import { RemovableChip } from '../../../ui/Chip.tsx'
import { facetTitles, valueName } from '../../../view/feed/facetWords.ts'
import { clearSelection, toggleChoice } from '../../../view/feed/selection.ts'
import { useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import styles from './Search.module.css'

const reasons: Record<IgnoredReason, (part: string) => string> = {
  'unclosed-quote': (part) => `The quotation mark ${part} has no second one and was left out.`,
  'unknown-field': (part) => `There is no field “${part}”; its words were searched for.`,
  'nothing-to-search': (part) => `“${part}” has no word to search for.`,
  'too-long': () => 'Only the first 500 characters were searched for.',
  'too-many-words': (part) =>
    `Only the first 24 terms were searched for, without “${part}” and what follows.`,
}

interface SearchStatusProps {
  answer: FeedAnswer
  isWorking: boolean
  /** What can be done with the quotes shown, beside their number. */
  children: ReactNode
}

/** How many quotes are shown, by which choices, and what of the search was left out or added. */
export function SearchStatus({ answer, isWorking, children }: SearchStatusProps) {
  const { rows, known, ignored, patterns } = answer
  const spellings = patterns.flatMap((pattern) => pattern.spellings.flatMap(([, ...others]) => others))
  return (
    <>
      <div className={styles.line}>
        <p className={styles.status} role="status" data-part="shown">
          <span>
            <b>{grouped(rows.length)}</b> of {counted(known, 'quote')}
          </span>
          {isWorking && <span className={styles.working}>Searching …</span>}
        </p>
        {children}
      </div>
      {(ignored.length > 0 || spellings.length > 0) && (
        <ul className={styles.notes}>
          {ignored.map(({ reason, part }) => (
            <li key={`${reason} ${part}`}>{reasons[reason](part)}</li>
          ))}
          {spellings.length > 0 && <li>Also found: {joined([...new Set(spellings)])}</li>}
        </ul>
      )}
      <Choices />
    </>
  )
}

/** The choices made in the facets, each to be taken away. Parties and dates stand in the strip above every page. */
function Choices() {
  const at = useTalksAt()
  const view = useView((current) => current)
  const chosen = facetNames
    .filter((facet) => facet !== 'party')
    .flatMap((facet) => view[facet].map((id) => ({ facet, id, name: valueName(at, facet, id) ?? id })))
  if (chosen.length === 0) return null
  return (
    <div className={styles.chips}>
      {chosen.map(({ facet, id, name }) => (
        <RemovableChip
          key={`${facet} ${id}`}
          label={`${facetTitles[facet]}: ${name}`}
          onRemove={() => toggleChoice(facet, id)}
        >
          {name}
        </RemovableChip>
      ))}
      <Button look="ghost" onClick={clearSelection}>
        Clear all
      </Button>
    </div>
  )
}
