/** The sign of each column of a comparison, in the order of the columns. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const
