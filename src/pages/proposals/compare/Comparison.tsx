export function Comparison({ ids }: { ids: readonly string[] }) {
  return ids.join()
}
