/** Keeps a panel of the top layer beside what it belongs to. */

const GAP = 6

/**
 * Puts `panel` below `anchor`, or above it where there is more room, its left or right side in line
 * with the anchor's, and inside the window's width. Both are
 * in the window's own coordinates: `panel` has to be `position: fixed`.
 */
export function placeBeside(panel: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const height = panel.offsetHeight
  const isBelow = box.bottom + GAP + height <= clientHeight || box.top < clientHeight - box.bottom
  const width = panel.offsetWidth
  const fits = box.left + width + GAP <= clientWidth
  const left = fits ? box.left : Math.min(box.right - width, clientWidth - width - GAP)
  panel.style.left = `${Math.max(GAP, left)}px`
  panel.style.top = `${Math.max(GAP, isBelow ? box.bottom + GAP : box.top - GAP - height)}px`
}

/** Places now and again whenever the window scrolls, or it or the panel changes its size; returns how to stop. */
export function keepBeside(panel: HTMLElement, anchor: Element): () => void {
  const place = () => placeBeside(panel, anchor)
  place()
  const observer = new ResizeObserver(place)
  observer.observe(panel)
  window.addEventListener('resize', place)
  window.addEventListener('scroll', place, { passive: true, capture: true })
  return () => {
    observer.disconnect()
    window.removeEventListener('resize', place)
    window.removeEventListener('scroll', place, { capture: true })
  }
}
