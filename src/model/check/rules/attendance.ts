/** Attendance: what its statuses need, and when they may be dated. */
import { problemOf, type Rule } from '../located.ts'

/** A conditional attendance says on what condition, and no other one does. */
export const conditionsAreNamed: Rule = ({ attendance }) =>
  attendance.flatMap((located) => {
    const { status, condition } = located.row
    if ((status === 'conditional') === (condition !== undefined)) return []
    return status === 'conditional'
      ? [
          problemOf(
            located,
            'condition',
            "is missing though the status is 'conditional'",
            'what must happen first',
          ),
        ]
      : [
          problemOf(
            located,
            'condition',
            `stands beside the status '${status}'`,
            "the status 'conditional', or no condition",
          ),
        ]
  })

/**
 * Whether a party would come is known before a round is over, whether it came only once it has begun; that it
 * was not invited may come out later. A round that was not held has no end: its proposal can be answered for as
 * long as it is talked of.
 */
export const attendanceFitsItsRound: Rule = ({ attendance, rounds }) => {
  const byId = new Map(rounds.map(({ row }) => [row.id, row]))
  return attendance.flatMap((located) => {
    const { status, date } = located.row
    const round = byId.get(located.row.round)
    if (round === undefined) return []
    const came = status === 'attended' || status === 'absent'
    const end = round.end ?? round.start
    if (came && date < round.start) {
      return [
        problemOf(
          located,
          'date',
          `'${status}' on '${date}' is before the round of '${round.start}'`,
          `${round.start} or later`,
        ),
      ]
    }
    if (!came && status !== 'not-invited' && round.status === 'held' && date > end) {
      return [
        problemOf(
          located,
          'date',
          `'${status}' on '${date}' is after the round of '${end}'`,
          `${end} or before, or 'attended' or 'absent'`,
        ),
      ]
    }
    return []
  })
}

/** A party attends only a round that was held. */
export const onlyHeldRoundsAreAttended: Rule = ({ attendance, rounds }) => {
  const byId = new Map(rounds.map(({ row }) => [row.id, row]))
  return attendance.flatMap((located) => {
    const status = byId.get(located.row.round)?.status
    if (located.row.status !== 'attended' || status === undefined || status === 'held') return []
    return [
      problemOf(
        located,
        'status',
        `is 'attended' of a round that is '${status}'`,
        'another status, or a round that was held',
      ),
    ]
  })
}
