import type { ReactNode } from 'react'
import type { Position } from '../../model/records.ts'
import { openEvidence } from '../../view/evidence/open.ts'
import { positionEvidence, positionTitle } from '../../view/stances.ts'
import { useTalksAt } from '../../view/talks.tsx'
import { WordsButton } from './WordsButton.tsx'

/** Words that open the quotes and sources behind a position. */
export function EvidenceButton({ position, children }: { position: Position; children: ReactNode }) {
  const at = useTalksAt()
  return (
    <WordsButton
      title={`Evidence: ${positionTitle(at, position)}`}
      onPress={() => openEvidence(positionEvidence(at, position))}
    >
      {children}
    </WordsButton>
  )
}
