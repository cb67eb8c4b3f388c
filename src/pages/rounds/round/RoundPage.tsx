export function RoundPage({ id }: { id: string }) {
  return <h1>{id}</h1>
}
