export default function PositionsPage() {
  return <h1>Positions</h1>
}
