import { useEffect, useState } from 'react'
import styles from './Speaker.module.css'

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

/** The time of day where the speaker is, and how long presenting has gone on. */
export function Clock({ startedAt }: { startedAt: number | null }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000)
    return () => window.clearInterval(timer)
  }, [])
  return (
    <p className={styles.clock}>
      <span>
        Time <b>{timeOfDay.format(now)}</b>
      </span>
      {startedAt !== null && (
        <span>
          Presenting for <b>{elapsed(now - startedAt)}</b>
        </span>
      )}
    </p>
  )
}

/** "1:02:07" or "2:07". */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, index) => (index === 0 ? `${part}` : String(part).padStart(2, '0'))).join(':')
}
