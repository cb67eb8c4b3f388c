/**
 * Invented talks for the images of charts: parties that agree, that stand far apart, that fell silent and that never
 * spoke; every confidence; scales of two to five points with short and long words. The images stay the same
 * when a record of the bundled talks is corrected.
 */
import { addDays } from '../src/model/day.ts'
import { makeTalks } from '../src/model/fixtures.ts'
import type { Confidence, Issue, Party, Position, TalksRecords } from '../src/model/records.ts'

const FIRST_DAY = '2023-06-01'
export const LAST_DAY = '2024-05-10'

const parties: Party[] = [
  { id: 'arvenia', name: 'Arvenia', short: 'AR', role: 'negotiator' },
  { id: 'belmark', name: 'Belmark', short: 'BE', role: 'negotiator' },
  { id: 'corland', name: 'Corland', short: 'COR', role: 'mediator' },
  { id: 'dunmere', name: 'Union of Dunmere', short: 'UD', role: 'observer' },
  { id: 'estray', name: 'Estray', short: 'ES', role: 'host' },
  { id: 'fenwick', name: 'Fenwick', short: 'FEN', role: 'observer' },
]

function issue(id: string, title: string, ...labels: string[]): Issue {
  const scale = labels.map((label, index) => ({
    value: Math.round((100 / (labels.length - 1)) * index),
    label,
  }))
  return { id, title, question: `What is to become of it: ${title.toLowerCase()}?`, scale }
}

const issues: Issue[] = [
  issue(
    'water',
    'Water of the river',
    'Arvenia decides alone',
    'A joint commission decides',
    'Belmark decides alone',
  ),
  issue('border', 'Border', 'Along the eastern bank', 'Along the western bank'),
  issue(
    'ceasefire',
    'Ceasefire',
    'None before a full settlement of what led to the dispute',
    'Only short or local truces',
    'Partial first, on the river and in the air',
    'Full, on terms such as monitoring or withdrawal',
    'Immediate, full and unconditional',
  ),
  issue('prisoners', 'Prisoners and the fallen', 'None', 'One for one', 'All for all'),
  issue('trade', 'Trade and transit through the valley', 'Closed', 'By permit', 'Tolled', 'Free'),
  issue(
    'language',
    'Schools and languages',
    'One language',
    'Two languages in named districts',
    'Free choice',
  ),
]

/** Months after the first day, values, and how they were stated: `h`, `m` or `l`. */
const stances: Record<string, string> = {
  'arvenia water': '0 0h, 4 20h, 9 50m, 11 35l',
  'belmark water': '1 90h, 5 90m, 10 60l',
  'corland water': '2 50h',
  'dunmere water': '2 50m, 8 50h',
  'estray water': '3 50m',
  'arvenia border': '0 0h, 6 0m',
  'belmark border': '0 100h, 7 75h',
  'fenwick border': '1 100m',
  'arvenia ceasefire': '0 0m, 3 25h, 5 50h, 6 25m, 8 0h, 11 25m',
  'belmark ceasefire': '0 75m, 4 100h, 10 100h',
  'corland ceasefire': '1 50h, 4 75h, 7 100m, 9 50l',
  'dunmere ceasefire': '2 100h, 9 100h',
  'estray ceasefire': '1 75h, 6 100m',
  'belmark prisoners': '0 50h, 9 100h',
  'corland prisoners': '8 100m',
  'arvenia trade': '2 0m, 10 33h',
  'belmark trade': '2 100h, 11 67m',
  'dunmere trade': '3 67h',
  'arvenia language': '0 0h, 11 50m',
  'belmark language': '9 100h, 11 100h',
}

const confidences: Record<string, Confidence> = { h: 'high', m: 'medium', l: 'low' }

function positionsOf(key: string, steps: string): Position[] {
  const [party = '', on = ''] = key.split(' ')
  return steps.split(', ').map((step) => {
    const [, month = '0', value = '0', how = 'h'] = /^(\d+) (\d+)([hml])$/.exec(step) ?? []
    return {
      party,
      issue: on,
      date: addDays(FIRST_DAY, Number(month) * 30 + on.length),
      value: Number(value),
      confidence: confidences[how] ?? 'high',
      summary: `Says that ${value} is where it should be.`,
      sources: ['belmark-post-2024-02-11-first-round'],
    }
  })
}

export function drawnTalks(): TalksRecords {
  const { dataset } = makeTalks()
  return makeTalks({
    dataset: { ...dataset, coverage: { from: FIRST_DAY, to: LAST_DAY } },
    parties,
    issues,
    positions: Object.entries(stances).flatMap(([key, steps]) => positionsOf(key, steps)),
  })
}
