export function ClosenessOverTime() {
  return null
}
