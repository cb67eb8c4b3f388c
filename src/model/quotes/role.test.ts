import { expect, test } from 'vitest'
import { roleAt } from './role.ts'

const speaker = {
  roles: [
    { title: 'Envoy', to: '2024-12-31' },
    { title: 'Minister', from: '2025-01-01', to: '2025-06-30' },
    { title: 'Chair of the delegation', from: '2025-03-01' },
  ],
}

test.each([
  ['2020-01-01', 'Envoy'],
  ['2024-12-31', 'Envoy'],
  ['2025-01-01', 'Minister'],
  ['2025-04-01', 'Minister'],
  ['2025-07-01', 'Chair of the delegation'],
])('on %s the speaker is %s', (day, title) => {
  expect(roleAt(speaker, day)).toBe(title)
})

test('a day for which no role is recorded has none', () => {
  expect(roleAt({ roles: [{ title: 'Envoy', from: '2025-01-01' }] }, '2024-12-31')).toBeUndefined()
})
