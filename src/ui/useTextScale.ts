import { useSyncExternalStore } from 'react'

const USUAL_SIZE = 16

/**
 * How large text is on this page, 1 for the usual size: themes such as that for the projector enlarge it, and so
 * does a person's own setting. Charts multiply their pixels by it, so that they grow with their words.
 */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, textScale)
}

function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_SIZE
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true })
  window.addEventListener('resize', onChange)
  return () => {
    observer.disconnect()
    window.removeEventListener('resize', onChange)
  }
}
