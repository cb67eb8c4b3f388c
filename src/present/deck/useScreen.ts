import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { enterFullScreen } from '../../view/presenting.ts'
import { type Shape, shapeOf } from '../slides/geometry.ts'

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** The shape that slides take on this screen. */
export function useScreenShape(): Shape {
  return useSyncExternalStore(onResize, () => shapeOf(window.innerWidth, window.innerHeight))
}

/** Keeps the screen from going to sleep, where the browser can; asks again whenever the page is seen again. */
export function useWakeLock(): void {
  useEffect(() => {
    let isGone = false
    let lock: WakeLockSentinel | undefined
    const acquire = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        const granted = await navigator.wakeLock.request('screen')
        if (isGone) await granted.release()
        else lock = granted
      } catch {
        // Refused, as on a low battery: the screen then sleeps as it always does.
      }
    }
    void acquire()
    document.addEventListener('visibilitychange', acquire)
    return () => {
      isGone = true
      document.removeEventListener('visibilitychange', acquire)
      void lock?.release()
    }
  }, [])
}

/** Whether the pointer has rested for so many milliseconds; it then hides, with everything that is for it. */
export function usePointerRest(after: number): boolean {
  const [isResting, setResting] = useState(false)
  useEffect(() => {
    let timer = window.setTimeout(() => setResting(true), after)
    const wake = () => {
      setResting(false)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setResting(true), after)
    }
    window.addEventListener('pointermove', wake)
    return () => {
      window.removeEventListener('pointermove', wake)
      window.clearTimeout(timer)
    }
  }, [after])
  return isResting
}

/** Goes full screen or back to the window. */
export function useFullScreenToggle(): () => void {
  return useCallback(() => {
    void (document.fullscreenElement === null ? enterFullScreen() : document.exitFullscreen())
  }, [])
}

/** An Escape let go this soon after the whole screen was lost is the one that the browser took for itself. */
const SAME_PRESS_MS = 1000

/**
 * Calls back where Escape was pressed to leave the whole screen and the browser told only that it was let go. Losing
 * the whole screen in any other way means nothing.
 */
export function useSwallowedEscape(escaped: () => void): void {
  useEffect(() => {
    let lostAt = Number.NEGATIVE_INFINITY
    let wasTold = false
    const onScreen = (event: Event) => {
      if (document.fullscreenElement === null) lostAt = event.timeStamp
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') wasTold = true
    }
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      if (!wasTold && event.timeStamp - lostAt < SAME_PRESS_MS) escaped()
      wasTold = false
    }
    document.addEventListener('fullscreenchange', onScreen)
    document.addEventListener('keydown', onKeyDown, true)
    document.addEventListener('keyup', onKeyUp)
    return () => {
      document.removeEventListener('fullscreenchange', onScreen)
      document.removeEventListener('keydown', onKeyDown, true)
      document.removeEventListener('keyup', onKeyUp)
    }
  }, [escaped])
}
