/** Going on a shared screen and coming back from it. */
import { setView } from './store.ts'

/** Whether the address before the deck's or the brief's is that of the view it was made from. */
let isStepBack = false

/** Shows the view as a deck, on the whole screen where the browser allows it. */
export function startPresenting(): void {
  isStepBack = true
  setView({ present: 'deck', slide: 1, evidence: null, dialog: null, playing: false })
  void enterFullScreen()
}

/** Shows the view as two pages of paper; with `printing` it is printed as soon as it is ready, and then left. */
export function openBrief(printing = false): void {
  isStepBack = true
  setView({ present: 'brief', printing, evidence: null, dialog: null, playing: false })
}

/** Prints the page as it stands, once what asked for it has gone from the screen. */
export function printPage(): void {
  window.setTimeout(() => window.print())
}

/** Back to the view that was presented, with the address it had. */
export function leavePresenting(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen()
  if (isStepBack) history.back()
  else setView({ present: 'off', slide: 1, printing: false }, { replace: true })
  isStepBack = false
}

/** Whether the whole screen could be had; a browser may refuse it, and the deck then fills the window. */
export async function enterFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    return true
  } catch {
    return false
  }
}
