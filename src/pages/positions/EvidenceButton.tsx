import type { ReactNode } from 'react'
import type { Position } from '../../model/records.ts'
import { openEvidence } from '../../view/evidence/open.ts'
import { positionEvidence, positionTitle } from '../../view/stances.ts'
import { useTalksAt } from '../../view/talks.tsx'
import styles from './EvidenceButton.module.css'

/** Words that open the quotes and sources behind a position. */
export function EvidenceButton({ position, children }: { position: Position; children: ReactNode }) {
  const at = useTalksAt()
  return (
    <button
      type="button"
      className={styles.evidence}
      title={`Evidence: ${positionTitle(at, position)}`}
      onClick={() => openEvidence(positionEvidence(at, position))}
    >
      {children}
    </button>
  )
}
