import { memo, useMemo } from 'react'
import type { FeedAnswer, FeedGround } from '../../../dataset/feed/answering.ts'
import type { TalksAt } from '../../../model/asof/index.ts'
import { type FacetName, facetNames } from '../../../model/quotes/facets.ts'
import { facetTitles, valueName } from '../../../view/feed/facetWords.ts'
import { useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { type Choice, Facet } from './Facet.tsx'
import styles from './Facets.module.css'

/** The sides from which quotes can be narrowed, each choice with the number of quotes it would show. */
export const FacetPanel = memo(function FacetPanel({
  ground,
  answer,
}: {
  ground: FeedGround
  answer: FeedAnswer
}) {
  const at = useTalksAt()
  const view = useView((current) => current)
  const { unfiltered } = answer
  const values = useMemo(() => knownValues(at, ground, unfiltered), [at, ground, unfiltered])

  function choicesOf(facet: FacetName): Choice[] {
    const chosen = new Set(view[facet])
    const counts = answer.counts[facet]
    return values[facet].map(({ id, name, value }) => ({
      id,
      name,
      count: counts[value] ?? 0,
      isChosen: chosen.has(id),
    }))
  }

  return (
    <section aria-label="Narrow the quotes" className={styles.panel}>
      {facetNames.map((facet) => (
        <Facet key={facet} facet={facet} title={facetTitles[facet]} choices={choicesOf(facet)} />
      ))}
    </section>
  )
})

interface KnownValue {
  id: string
  name: string
  /** Its number, by which it is counted. */
  value: number
}

/** The values of each facet that a quote had by the day, by name. */
function knownValues(
  at: TalksAt,
  ground: FeedGround,
  unfiltered: FeedAnswer['unfiltered'],
): Record<FacetName, KnownValue[]> {
  const ofFacet = (facet: FacetName) =>
    ground.ids[facet].flatMap((id, value) => {
      const name = (unfiltered[facet][value] ?? 0) > 0 ? valueName(at, facet, id) : undefined
      return name === undefined ? [] : [{ id, name, value }]
    })
  const entries = facetNames.map((facet) => [facet, ofFacet(facet)] as const)
  return Object.fromEntries(entries) as Record<FacetName, KnownValue[]>
}
