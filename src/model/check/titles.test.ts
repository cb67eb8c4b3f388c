import { expect, test } from 'vitest'
import type { Round, TalksRecords } from '../records.ts'
import { at, linesAfter, the } from './testing.ts'

const second = (talks: TalksRecords): Round => the(talks.rounds, { id: '2024-03-20-lakeside' })

const line = (step: number, title: string, day: string, words: string) =>
  `rounds.json: 2024-03-20-lakeside: history[${step}].title: '${title}' tells on ${day} of '${words}', which was not yet known; right: a title of the step that says no more than was known`

test('a step is not called by a city that only a later step names', () => {
  const lines = linesAfter((talks) => {
    delete at(second(talks).history, 0).title
  })
  expect(lines).toEqual([line(0, 'Second Lakeside round', '2024-02-11', 'Lakeside')])
})

test('a place that a step names itself may stand in its title', () => {
  const lines = linesAfter((talks) => {
    Object.assign(at(second(talks).history, 0), { title: 'Talks at Porthaven', place: 'Porthaven' })
  })
  expect(lines).toEqual([])
})

test('nor is it called by a place that was named and given up later', () => {
  const lines = linesAfter((talks) => {
    Object.assign(at(second(talks).history, 0), { title: 'Talks at Porthaven' })
    Object.assign(at(second(talks).history, 1), { place: 'Porthaven' })
    Object.assign(at(second(talks).history, 2), { place: 'Lakeside' })
    Object.assign(at(second(talks).history, 1), { title: 'Talks at Porthaven' })
  })
  expect(lines).toEqual([line(0, 'Talks at Porthaven', '2024-02-11', 'Porthaven')])
})

test('a round that is held may be called by everything known of it', () => {
  const lines = linesAfter((talks) => {
    const round = second(talks)
    round.title = 'Second Lakeside round, 20 March 2024'
    for (const index of [1, 2]) Object.assign(at(round.history, index), { title: 'Second Lakeside round' })
  })
  expect(lines).toEqual([])
})

test.each([
  ['a day', 'Round of 20 March 2024', '20 March 2024'],
  ['a day without its year', 'Round of 20 March', '20 March'],
  ['the first of two days', 'Round of 20–21 March 2024', '20–21 March 2024'],
  ['a month', 'Round of March 2024', 'March 2024'],
])('a step is not called by %s that is not yet named', (_what, title, words) => {
  const lines = linesAfter((talks) => Object.assign(at(second(talks).history, 0), { title }))
  expect(lines).toEqual([line(0, title, '2024-02-11', words)])
})

test('a month without a year is no date, since words such as May and March mean other things too', () => {
  const lines = linesAfter((talks) => {
    Object.assign(at(second(talks).history, 0), { title: 'Talks that May may hold' })
  })
  expect(lines).toEqual([])
})

test.each([
  ['planned for', { planned: '2024-03-20' }],
  ['told in the note', { note: 'Delegations agreed to meet again on 20 March.' }],
])('a day may be named once a step has %s it', (_how, step) => {
  const lines = linesAfter((talks) => {
    Object.assign(at(second(talks).history, 0), { title: 'Round of 20 March 2024', ...step })
  })
  expect(lines).toEqual([])
})

test('a month may be named once it has come', () => {
  const lines = linesAfter((talks) => {
    Object.assign(at(second(talks).history, 0), { title: 'Round proposed in February 2024' })
  })
  expect(lines).toEqual([])
})

test('no round is called the first before it was held', () => {
  const lines = linesAfter((talks) => {
    Object.assign(at(second(talks).history, 0), { title: 'First of two rounds' })
  })
  expect(lines).toEqual([line(0, 'First of two rounds', '2024-02-11', 'First')])
})

test('proposals and outcomes are not called by days to come either', () => {
  const lines = linesAfter(({ proposals, outcomes }) => {
    Object.assign(the(proposals, { id: 'joint-text' }), { title: "Mediator's text (May 2024)" })
    Object.assign(at(outcomes, 0), { title: 'Exchange of 28 February 2024' })
  })
  const right = 'which was not yet known; right: a title of the step that says no more than was known'
  expect(lines).toEqual([
    `outcomes.json: prisoner-exchange: history[0].title: 'Exchange of 28 February 2024' tells on 2024-02-11 of '28 February 2024', ${right}`,
    `proposals.json: joint-text: history[0].title: 'Mediator's text (May 2024)' tells on 2024-04-25 of 'May 2024', ${right}`,
  ])
})
