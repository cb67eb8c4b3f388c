/** Scales of issues. */
import { problemOf, type Rule } from '../located.ts'

/** The labelled points of a scale ascend from 0 to 100. */
export const scalesAscend: Rule = ({ issues }) =>
  issues.flatMap((located) => {
    const values = located.row.scale.map(({ value }) => value)
    const misplaced = values.flatMap((value, index) => {
      const before = values[index - 1]
      if (before === undefined || before < value) return []
      return [
        problemOf(located, `scale[${index}].value`, `${value} stands after ${before}`, `more than ${before}`),
      ]
    })
    if (misplaced.length > 0 || (values[0] === 0 && values.at(-1) === 100)) return misplaced
    return [problemOf(located, 'scale', `runs from ${values[0]} to ${values.at(-1)}`, 'from 0 to 100')]
  })
