/** Sets of rows as bits, 32 rows a number. Bits beyond the last row are always zero. */
export type Bits = Uint32Array

/** The empty set. */
export function noRows(rows: number): Bits {
  return new Uint32Array(Math.ceil(rows / 32))
}

/** The set of all rows. */
export function allRows(rows: number): Bits {
  return rowsBetween(rows, 0, rows)
}

/** The rows from `from` up to but without `to`. */
export function rowsBetween(rows: number, from: number, to: number): Bits {
  const bits = noRows(rows)
  if (from >= to) return bits
  const first = from >>> 5
  const last = (to - 1) >>> 5
  bits.fill(0xffffffff, first, last + 1)
  bits[first] = (bits[first] ?? 0) & (0xffffffff << (from & 31))
  bits[last] = (bits[last] ?? 0) & (0xffffffff >>> (31 - ((to - 1) & 31)))
  return bits
}

/** Whether a row is in a set. */
export function hasRow(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** Puts a row in a set. */
export function addRow(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31))
}

/** Takes a row out of a set. */
export function removeRow(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31))
}

/** Leaves in `bits` only the rows that are in `others` too. */
export function keepCommon(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (others[at] ?? 0)
}

/** Takes the rows of `others` out of `bits`. */
export function removeCommon(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & ~(others[at] ?? 0)
}

/** Adds the rows of `others` to `bits`. */
export function addAll(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0)
}

/** Calls `visit` for each row of a set, in order. */
export function forEachRow(bits: Bits, visit: (row: number) => void): void {
  for (let at = 0; at < bits.length; at++) {
    let rest = bits[at] ?? 0
    while (rest !== 0) {
      visit((at << 5) + 31 - Math.clz32(rest & -rest))
      rest &= rest - 1
    }
  }
}
