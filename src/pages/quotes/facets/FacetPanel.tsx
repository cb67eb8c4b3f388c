import type { FeedAnswer, FeedGround } from '../../../dataset/feed/answering.ts'
import { type FacetName, facetNames } from '../../../model/quotes/facets.ts'
import { facetTitles, valueName } from '../../../view/feed/facetWords.ts'
import { useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { type Choice, Facet } from './Facet.tsx'
import styles from './Facets.module.css'

/** The sides from which quotes can be narrowed, each choice with the number of quotes it would show. */
export function FacetPanel({ ground, answer }: { ground: FeedGround; answer: FeedAnswer }) {
  const at = useTalksAt()
  const view = useView((current) => current)

  function choicesOf(facet: FacetName): Choice[] {
    const chosen = new Set(view[facet])
    return ground.ids[facet].flatMap((id, value) => {
      const isKnown = (answer.unfiltered[facet][value] ?? 0) > 0
      const name = isKnown ? valueName(at, facet, id) : undefined
      if (name === undefined) return []
      return [{ id, name, count: answer.counts[facet][value] ?? 0, isChosen: chosen.has(id) }]
    })
  }

  return (
    <section aria-label="Narrow the quotes" className={styles.panel}>
      {facetNames.map((facet) => (
        <Facet key={facet} facet={facet} title={facetTitles[facet]} choices={choicesOf(facet)} />
      ))}
    </section>
  )
}
