/** How far a proposal had come: the stations every text can pass, each with the day it was first recorded. */
import type { ProposalAt } from '../asof/index.ts'
import type { Day, ProposalStage } from '../records.ts'

/** The stations in the order a text usually passes them; records may skip any, and come in another order. */
export const stations = ['announced', 'handed over', 'presented', 'made public', 'answered', 'ended'] as const

export type Station = (typeof stations)[number]

export interface StationReached {
  station: Station
  /** The day first recorded for the station. Missing where no record says it was reached, which is not "no". */
  day?: Day
  /** What was recorded that day: a step's stage, or `answered`. */
  by?: ProposalStage | 'answered'
}

const stationOf: Record<ProposalStage, Station | undefined> = {
  announced: 'announced',
  transmitted: 'handed over',
  presented: 'presented',
  published: 'made public',
  leaked: 'made public',
  revised: undefined,
  signed: 'ended',
  accepted: 'ended',
  rejected: 'ended',
  lapsed: 'ended',
  superseded: 'ended',
}

/**
 * Every station with the day it was first reached by the day the proposal is seen from. An answer is a response
 * other than awaiting the text. `ended` stands for the latest of signed, accepted, rejected, lapsed and superseded,
 * even where a later step took the matter up again: the proposal's own stage tells that.
 */
export function lifeCycle(proposal: ProposalAt): StationReached[] {
  const firstAnswer = proposal.responses.find((response) => response.response !== 'awaiting')
  return stations.map((station) => {
    if (station === 'answered') {
      return firstAnswer ? { station, day: firstAnswer.date, by: 'answered' } : { station }
    }
    const steps = proposal.history.filter(({ stage }) => stationOf[stage] === station)
    const step = station === 'ended' ? steps.at(-1) : steps[0]
    return step ? { station, day: step.date, by: step.stage } : { station }
  })
}
