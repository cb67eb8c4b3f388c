import { useEffect, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { hrefOf, useView } from '../store.ts'
import styles from './ShareButton.module.css'

/** The link of the view: copied at once, and shown so that it can be copied by hand where copying is refused. */
export function ShareButton() {
  return (
    <Popover
      button={
        <>
          <Icon name="link" />
          <span className={styles.words}>Share</span>
        </>
      }
    >
      {() => <ShareLink />}
    </Popover>
  )
}

function ShareLink() {
  const view = useView((current) => current)
  const link = new URL(hrefOf({}, view), window.location.href).href
  const [copied, setCopied] = useState<boolean | null>(null)

  useEffect(() => {
    let isGone = false
    setCopied(null)
    copy(link).then((done) => {
      if (!isGone) setCopied(done)
    })
    return () => {
      isGone = true
    }
  }, [link])

  return (
    <div className={styles.share}>
      <p role="status" className={styles.status}>
        {copied === true && (
          <>
            <Icon name="check" /> Link copied
          </>
        )}
        {copied === false && 'Copy this link'}
        {copied === null && <VisuallyHidden>Copying the link</VisuallyHidden>}
      </p>
      <input
        className={styles.link}
        aria-label="Link to this view"
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles.note}>Whoever opens it sees this page, day, filters and selection.</p>
    </div>
  )
}

/** Whether the text is now in the clipboard; browsers may refuse it. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
