/** Whether a value that was read is one with named fields: no list, no null, no text or number. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
