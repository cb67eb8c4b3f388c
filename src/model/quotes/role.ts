import type { Day, Speaker } from '../records.ts'

/**
 * The title under which a speaker spoke on a day: the first listed that was held then.
 * Undefined where the records name none for that day, which does not mean that there was none.
 */
export function roleAt(speaker: Pick<Speaker, 'roles'>, day: Day): string | undefined {
  return speaker.roles.find(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to),
  )?.title
}
