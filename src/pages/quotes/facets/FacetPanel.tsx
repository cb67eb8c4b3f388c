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

  return (
    <section aria-label="Narrow the quotes" className={styles.panel}>
      {facetNames.map((facet) => (
        <Side
          key={facet}
          facet={facet}
          values={values[facet]}
          counts={answer.counts[facet]}
          chosen={view[facet]}
        />
      ))}
    </section>
  )
})

interface SideProps {
  facet: FacetName
  values: readonly KnownValue[]
  /** Quotes by a value's number. */
  counts: FeedAnswer['counts'][FacetName]
  /** Ids of the values chosen. */
  chosen: readonly string[]
}

/** A facet with its counts; a choice draws its own facet anew at once, the others when the counts have come. */
const Side = memo(function Side({ facet, values, counts, chosen }: SideProps) {
  const choices: Choice[] = values.map(({ id, name, value }) => ({
    id,
    name,
    count: counts[value] ?? 0,
    isChosen: chosen.includes(id),
  }))
  return <Facet facet={facet} title={facetTitles[facet]} choices={choices} />
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
