import { RoundsHead } from '../RoundsHead.tsx'

export function ReliabilityView() {
  return <RoundsHead title="ReliabilityView" />
}
