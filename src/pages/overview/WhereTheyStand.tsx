export function WhereTheyStand() {
  return null
}
