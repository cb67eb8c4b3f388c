/** What the small charts of gaps show, on axes that they share. */
import type { TalksAt } from '../../model/asof/index.ts'
import { addDays, earlierOf, laterOf } from '../../model/day.ts'
import type { Filters } from '../../model/filters.ts'
import { type GapStep, type GapStory, gapStory, isStale, staleFrom } from '../../model/gaps/index.ts'
import type { Pair } from '../../model/parties.ts'
import type { Day, Issue } from '../../model/records.ts'

/** A stretch over which the gap was the same. */
export interface GapStretch {
  step: GapStep
  from: Day
  to: Day
  /** Either position was last stated too long ago. */
  stale: boolean
}

export interface GapPanel {
  issue: Issue
  story: GapStory
  stretches: GapStretch[]
  /** The steps dated inside the dates shown: the points of the line. */
  points: GapStep[]
}

export interface GapPanels {
  from: Day
  to: Day
  /** Issues on which both were on record inside the dates shown, in the talks' own order. */
  issues: GapPanel[]
}

/** The gaps between two parties over the dates filtered to, which end at the as-of day at the latest. */
export function gapPanels(
  at: TalksAt,
  between: Pair,
  filters: Pick<Filters, 'from' | 'to'>,
  staleAfter: number,
): GapPanels {
  const to = earlierOf(filters.to ?? at.day, at.day)
  const stories = at.talks.issues
    .map((issue) => ({ issue, story: gapStory(at, issue.id, ...between) }))
    .filter(({ story }) => (story.course[0]?.from ?? '9999') <= to)
  const firsts = stories.flatMap(({ story }) => story.course[0]?.from ?? [])
  const first = filters.from ?? (firsts.length > 0 ? firsts.reduce(earlierOf) : to)
  const from = first === to ? addDays(to, -7) : first
  return {
    from,
    to,
    issues: stories.map(({ issue, story }) => ({
      issue,
      story,
      stretches: stretchesBetween(story.course, from, to, staleAfter),
      points: story.course.filter((step) => from <= step.from && step.from <= to),
    })),
  }
}

function stretchesBetween(course: readonly GapStep[], from: Day, to: Day, staleAfter: number): GapStretch[] {
  return course
    .flatMap((step, index): GapStretch[] => {
      const end = earlierOf(course[index + 1]?.from ?? to, to)
      const dotted = step.positions
        .map((position) => staleFrom(position, staleAfter) ?? end)
        .reduce(earlierOf)
      if (dotted >= end) return [{ step, from: step.from, to: end, stale: false }]
      if (step.positions.some((position) => isStale(position, step.from, staleAfter))) {
        return [{ step, from: step.from, to: end, stale: true }]
      }
      return [
        { step, from: step.from, to: dotted, stale: false },
        { step, from: dotted, to: end, stale: true },
      ]
    })
    .filter((stretch) => stretch.from <= to && stretch.to >= from)
    .map((stretch) => ({ ...stretch, from: laterOf(stretch.from, from) }))
}
