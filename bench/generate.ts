/** Seeded talks of any size, with the skew of real ones: few parties, speakers, issues and outlets have most quotes. */
import { addDays, daysBetween } from '../src/model/day.ts'
import type { Day, Issue, Outlet, Party, Source, Speaker, TalksRecords } from '../src/model/records.ts'
import { generateMeetings } from './generate-meetings.ts'
import { generateQuotes } from './generate-quotes.ts'
import { Chance } from './random.ts'
import { inventName } from './words.ts'

export interface TalksSize {
  seed: number
  quotes: number
  parties?: number
  speakers?: number
  issues?: number
  rounds?: number
  proposals?: number
  outlets?: number
  tracks?: number
  from?: Day
  to?: Day
}

/** The tables that the other records refer to. */
export interface Ground {
  chance: Chance
  from: Day
  days: number
  parties: Party[]
  speakers: Speaker[]
  issues: Issue[]
  outlets: Outlet[]
  sources: Source[]
  tracks: { id: string; title: string }[]
}

const OWNERSHIPS = ['private', 'state', 'public', 'government', 'ngo'] as const
const KINDS = ['newsroom', 'agency', 'institution', 'aggregator', 'think-tank'] as const
const ROLES = ['negotiator', 'negotiator', 'mediator', 'host', 'observer'] as const

/** Talks of the given size; the same seed and size give the same talks. Every reference exists. */
export function generateTalks(size: TalksSize): TalksRecords {
  const chance = new Chance(size.seed)
  const from = size.from ?? '2022-02-24'
  const to = size.to ?? '2026-05-08'
  const days = daysBetween(from, to) + 1
  const parties = generateParties(chance, size.parties ?? 12)
  const outlets = generateOutlets(chance, size.outlets ?? 300)
  const ground: Ground = {
    chance,
    from,
    days,
    parties,
    speakers: generateSpeakers(
      chance,
      parties,
      size.speakers ?? Math.max(140, parties.length * 3),
      from,
      days,
    ),
    issues: generateIssues(chance, size.issues ?? 17),
    outlets,
    sources: generateSources(chance, outlets, Math.max(50, Math.round(size.quotes * 0.8)), from, days),
    tracks: Array.from({ length: size.tracks ?? 4 }, (_, index) => ({
      id: `track-${index + 1}`,
      title: `${inventName(chance, 1)} track`,
    })),
  }
  const meetings = generateMeetings(ground, size.rounds ?? 150, size.proposals ?? 90)
  const quotes = generateQuotes(ground, meetings.rounds, meetings.proposals, size.quotes)
  return {
    dataset: {
      id: 'generated',
      title: 'Generated talks',
      description: 'Invented talks for measuring and testing.',
      scaleConvention: '0 is one end of each line, 100 the other.',
      coverage: { from, to },
      license: 'CC0-1.0',
      version: '1',
    },
    parties,
    tracks: ground.tracks,
    issues: ground.issues,
    outlets,
    sources: ground.sources,
    speakers: ground.speakers,
    ...meetings,
    quotes,
  }
}

function generateParties(chance: Chance, count: number): Party[] {
  return Array.from({ length: count }, (_, index) => {
    const name = inventName(chance, 1)
    return {
      id: `party-${index + 1}`,
      name,
      short: markOf(index),
      role: index < 2 ? 'negotiator' : chance.pick(ROLES),
      aliases: [`${name}ia`],
    }
  })
}

/** PA to PZ, then PAA and so on: marks are of letters. */
function markOf(index: number): string {
  const letters = (count: number): string =>
    (count >= 26 ? letters(Math.floor(count / 26) - 1) : '') + String.fromCharCode(65 + (count % 26))
  return `P${letters(index)}`
}

function generateSpeakers(
  chance: Chance,
  parties: readonly Party[],
  count: number,
  from: Day,
  days: number,
): Speaker[] {
  return Array.from({ length: count }, (_, index) => {
    const party = index < parties.length ? parties[index] : chance.pickEarly(parties)
    const changed = addDays(from, chance.below(days))
    const title = `${inventName(chance, 1)} minister`
    return {
      id: `speaker-${index + 1}`,
      name: inventName(chance, 2),
      party: party?.id ?? '',
      roles: chance.happens(0.1)
        ? [
            { title, to: addDays(changed, -1) },
            { title: `Former ${title}`, from: changed },
          ]
        : [{ title }],
    }
  })
}

function generateIssues(chance: Chance, count: number): Issue[] {
  return Array.from({ length: count }, (_, index) => {
    const name = inventName(chance, 2)
    return {
      id: `issue-${index + 1}`,
      title: name,
      question: `How far on ${name.toLowerCase()}?`,
      scale: [
        { value: 0, label: 'None' },
        { value: 50, label: 'In part' },
        { value: 100, label: 'In full' },
      ],
    }
  })
}

function generateOutlets(chance: Chance, count: number): Outlet[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `outlet-${index + 1}`,
    name: `${inventName(chance, 1)} ${index % 2 ? 'Times' : 'News'}`,
    country: String.fromCharCode(65 + chance.rank(26), 65 + chance.below(3)),
    ownership: chance.pickEarly(OWNERSHIPS),
    kind: chance.pickEarly(KINDS),
    url: `https://outlet-${index + 1}.example`,
  }))
}

/** Pages in order of publication; the days of the talks differ in how much is said on them. */
function generateSources(
  chance: Chance,
  outlets: readonly Outlet[],
  count: number,
  from: Day,
  days: number,
): Source[] {
  const offsets = Array.from({ length: count }, () => Math.floor(days * chance.next() ** 0.7)).toSorted(
    (a, b) => a - b,
  )
  return offsets.map((offset, index) => {
    const outlet = chance.pickEarly(outlets)
    return {
      id: `page-${index + 1}`,
      outlet: outlet.id,
      ...(chance.happens(0.1) && { agency: chance.pickEarly(outlets).id }),
      title: '[Generated page]',
      url: `https://${outlet.id}.example/${index + 1}`,
      published: addDays(from, Math.min(offset, days - 1)),
      language: chance.happens(0.95) ? 'en' : chance.pick(['ru', 'uk', 'fr', 'ar']),
    }
  })
}
