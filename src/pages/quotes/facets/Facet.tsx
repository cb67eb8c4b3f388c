import { useId, useState } from 'react'
import type { FacetName } from '../../../model/quotes/facets.ts'
import { foldedWords } from '../../../model/quotes/text/words.ts'
import { counted, grouped } from '../../../model/words/lists.ts'
import { Button } from '../../../ui/Button.tsx'
import { PartyMark } from '../../../ui/PartyMark.tsx'
import { chooseOnly, clearFacet, toggleChoice } from '../../../view/feed/selection.ts'
import { useMarks } from '../../../view/talks.tsx'
import styles from './Facets.module.css'

export interface Choice {
  id: string
  name: string
  /** Quotes shown if this were the only choice of the facet. */
  count: number
  isChosen: boolean
}

interface FacetProps {
  facet: FacetName
  title: string
  choices: readonly Choice[]
}

/** Choices shown before all are asked for. */
const SHORT = 6
/** From this many on, a facet can be searched. */
const LONG = 12

/** One side: any number of its choices may be on, and any of them lets a quote through. */
export function Facet({ facet, title, choices }: FacetProps) {
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const [sought, setSought] = useState('')
  if (choices.length < 2 && !choices.some((choice) => choice.isChosen)) return null
  const chosen = choices.filter((choice) => choice.isChosen).length
  const found = matching(inOrder(choices), sought)
  const shown = isWhole ? found : found.filter((choice, place) => place < SHORT || choice.isChosen)
  return (
    <fieldset className={styles.facet} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {chosen > 0 && (
          <Button
            look="ghost"
            className={styles.small}
            aria-label={`Clear ${title}`}
            onClick={() => clearFacet(facet)}
          >
            Clear
          </Button>
        )}
      </div>
      {isWhole && choices.length >= LONG && (
        <input
          type="search"
          className={styles.seek}
          aria-label={`Find in ${title}`}
          placeholder={`Find among ${choices.length}`}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul className={styles.choices} data-whole={isWhole || undefined}>
        {shown.map((choice) => (
          <ChoiceLine key={choice.id} facet={facet} choice={choice} />
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>None by that name.</p>}
      {choices.length > SHORT && (
        <Button
          look="ghost"
          className={styles.small}
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole)
            setSought('')
          }}
        >
          {isWhole ? 'Fewer' : `All ${choices.length}`}
        </Button>
      )}
    </fieldset>
  )
}

function ChoiceLine({ facet, choice }: { facet: FacetName; choice: Choice }) {
  const mark = useMarks()
  return (
    <li className={styles.line} data-quiet={(choice.count === 0 && !choice.isChosen) || undefined}>
      <label className={styles.choice}>
        <input type="checkbox" checked={choice.isChosen} onChange={() => toggleChoice(facet, choice.id)} />
        {facet === 'party' && <PartyMark {...mark(choice.id)} />}
        <span className={styles.name} data-id={choice.id}>
          {choice.name}
        </span>
        <span className={styles.count}>
          {grouped(choice.count)}
          <span className={styles.spoken}> {choice.count === 1 ? 'quote' : 'quotes'}</span>
        </span>
      </label>
      <button
        type="button"
        className={styles.only}
        aria-label={`Only ${choice.name}, ${counted(choice.count, 'quote')}`}
        onClick={() => chooseOnly(facet, choice.id)}
      >
        only
      </button>
    </li>
  )
}

function inOrder(choices: readonly Choice[]): Choice[] {
  return choices.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

/** Choices of which each word sought begins a word. */
function matching(choices: readonly Choice[], sought: string): Choice[] {
  const words = foldedWords(sought)
  if (words.length === 0) return [...choices]
  return choices.filter(({ name }) => {
    const own = foldedWords(name)
    return words.every((word) => own.some((other) => other.startsWith(word)))
  })
}
