/** Labels that want to stand at certain heights, moved apart just as far as they need. */
export interface Wanted {
  at: number
  /** How much room the label takes. */
  size: number
}

/**
 * The middles of labels in the order given, each as near as it can be to where it wants to stand, from `start` to
 * `end`, without overlap. Where they need more room than there is, they run over the end.
 */
export function spread(labels: readonly Wanted[], start: number, end: number): number[] {
  const order = labels.map((label, index) => ({ ...label, index })).toSorted((a, b) => a.at - b.at)
  const groups: { first: number; last: number; top: number; size: number }[] = []
  const kept = (top: number, size: number) => Math.max(start, Math.min(top, end - size))
  for (const [place, { at, size }] of order.entries()) {
    let group = { first: place, last: place, top: kept(at - size / 2, size), size }
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      if (before.top + before.size <= group.top) break
      groups.pop()
      const height = before.size + group.size
      const middle = mean(order.slice(before.first, group.last + 1).map((label) => label.at))
      group = { ...group, first: before.first, top: kept(middle - height / 2, height), size: height }
    }
    groups.push(group)
  }
  return settled(order, groups, start)
}

function settled(
  order: readonly (Wanted & { index: number })[],
  groups: readonly { first: number; last: number; top: number }[],
  start: number,
): number[] {
  const middles: number[] = Array.from({ length: order.length }, () => 0)
  let bottom = start
  for (const group of groups) {
    let top = Math.max(bottom, group.top)
    for (const label of order.slice(group.first, group.last + 1)) {
      middles[label.index] = top + label.size / 2
      top += label.size
    }
    bottom = top
  }
  return middles
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
