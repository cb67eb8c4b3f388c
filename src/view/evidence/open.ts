/** Opening and closing the evidence behind a mark or sentence. */
import { setView } from '../store.ts'
import type { EvidenceRequest } from '../view.ts'

let opener: Element | null = null

/** Shows the quotes and sources behind something, beside the page; focus returns to what opened them. */
export function openEvidence(request: EvidenceRequest): void {
  const focused = document.activeElement
  if (focused !== null && focused.closest('[data-part="evidence"]') === null) opener = focused
  setView({ evidence: request })
}

export function closeEvidence(): void {
  setView({ evidence: null })
  if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus()
  opener = null
}
