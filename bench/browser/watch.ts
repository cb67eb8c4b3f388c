/** What the browser itself records while the page is used. */
import type { CDPSession, Page } from '@playwright/test'

export interface Watched {
  /** From each input to the next paint, in milliseconds, as the Event Timing API has them. */
  inputs: number[]
  /** Main-thread tasks of more than 50 ms. */
  longTasks: number[]
}

/** Starts recording in every page that is opened from now on. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = { seen: new Map<number, number>(), longTasks: [] as number[] }
    Reflect.set(window, 'parleyWatched', watched)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const interaction = Number(Reflect.get(entry, 'interactionId') ?? 0)
        if (interaction === 0) continue
        watched.seen.set(interaction, Math.max(watched.seen.get(interaction) ?? 0, entry.duration))
      }
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.longTasks.push(entry.duration)
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** Forgets what was recorded so far. */
export async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = Reflect.get(window, 'parleyWatched') as { seen: Map<number, number>; longTasks: number[] }
    watched.seen.clear()
    watched.longTasks.length = 0
  })
}

/** What was recorded. Interactions shorter than 16 ms are not told by the browser and count as 16 ms. */
export async function watched(page: Page, interactions: number): Promise<Watched> {
  const result = await page.evaluate(() => {
    const { seen, longTasks } = Reflect.get(window, 'parleyWatched') as {
      seen: Map<number, number>
      longTasks: number[]
    }
    return { inputs: [...seen.values()], longTasks }
  })
  const unseen = Math.max(0, interactions - result.inputs.length)
  return { longTasks: result.longTasks, inputs: [...result.inputs, ...Array<number>(unseen).fill(16)] }
}

/** Megabytes of JavaScript objects on the page's own heap after a collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0) / 1e6
}

/** The value below which 95 in 100 lie. */
export function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN
}
