import { RoundsHead } from '../RoundsHead.tsx'

export function OutcomesTracker() {
  return <RoundsHead title="OutcomesTracker" />
}
