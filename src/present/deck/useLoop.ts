import catalogue from 'virtual:parley/catalogue'
import { useEffect, useRef } from 'react'
import { latestVersion } from '../../dataset/queries.ts'

/** How often a screen that runs by itself asks whether the site was redeployed, in milliseconds. */
const ASK_EVERY = 60_000
/** Where this tab notes the version that it was loaded anew for. */
const NOTE = 'parley-loaded-anew-for'

interface Loop {
  isOn: boolean
  /** Seconds that a slide stays. */
  every: number
  place: number
  count: number
  go: (place: number) => void
}

/** Goes on by itself, round and round; and loads the site anew, between two slides, once it has newer records. */
export function useLoop({ isOn, every, place, count, go }: Loop): void {
  const newer = useNewerVersion(isOn)
  useEffect(() => {
    if (!isOn) return undefined
    const timer = window.setTimeout(() => {
      if (newer.current !== null && takeNote(newer.current)) window.location.reload()
      else go(place + 1 < count ? place + 1 : 0)
    }, every * 1000)
    return () => window.clearTimeout(timer)
  }, [isOn, every, place, count, go, newer])
}

/** The version of the records on the server, once it is another than the one that is running. */
function useNewerVersion(isOn: boolean): { readonly current: string | null } {
  const newer = useRef<string | null>(null)
  useEffect(() => {
    if (!isOn) return undefined
    const asking = new AbortController()
    const ask = async () => {
      try {
        const version = await latestVersion(asking.signal)
        newer.current = version === catalogue.version ? null : version
      } catch {
        // The site cannot be reached just now: the screen goes on with what it has and asks again later.
      }
    }
    const timer = window.setInterval(() => void ask(), ASK_EVERY)
    return () => {
      window.clearInterval(timer)
      asking.abort()
    }
  }, [isOn])
  return newer
}

/** Notes that the tab is loaded anew for a version; false where it was before, so that a stale copy on the way cannot make it reload for ever. */
function takeNote(version: string): boolean {
  try {
    const isNew = sessionStorage.getItem(NOTE) !== version
    sessionStorage.setItem(NOTE, version)
    return isNew
  } catch {
    return false
  }
}
