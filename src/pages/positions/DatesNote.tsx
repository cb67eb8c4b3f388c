import { useView } from '../../view/store.ts'

/** Says that the dates filtered to change nothing in what shows a single day. */
export function DatesNote({ what }: { what: string }) {
  const isDated = useView((view) => view.from !== null || view.to !== null)
  return isDated && `${what} shows one day, the as-of day: the dates of the filter do not change it.`
}
