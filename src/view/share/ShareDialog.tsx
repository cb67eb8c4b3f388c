import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { longDay } from '../../model/words/days.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { DialogProps } from '../frame/dialogs.ts'
import { useAsOf, useTalks } from '../talks.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { loopLink, type Sharing, viewLink } from './links.ts'
import styles from './ShareDialog.module.css'
import { useCopied } from './useCopied.ts'

/** The link of the view, for people, phones, screens and other documents. */
export default function ShareDialog({ context: { view }, onClose }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const day = useAsOf()
  const { coverage } = useTalks().dataset
  const [sharing, setSharing] = useState<Sharing>(view.asof === null ? 'the latest' : 'this day')
  const link = viewLink(view, sharing, day)
  const copied = useCopied(link)

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          Share this view
        </h2>
        <Button look="ghost" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div className={styles.top}>
        <div className={styles.main}>
          <Segmented
            label="Which day the link shows"
            options={[
              { value: 'this day', words: `As of ${longDay(day)}` },
              { value: 'the latest', words: 'Following the latest' },
            ]}
            value={sharing}
            onChange={setSharing}
          />
          <p className={styles.note}>
            {sharing === 'this day'
              ? `Whoever opens it, whenever, sees what was known at the end of ${longDay(day)}: for a document that is to stay as it is.`
              : `Whoever opens it sees the newest records there are then: now those to ${longDay(coverage.to)}, later more.`}{' '}
            Page, filters and selection go along.
          </p>
          <Field label="Link to this view" value={link}>
            <CopyButton text={() => link}>Copy link</CopyButton>
          </Field>
          <p role="status" className={styles.status}>
            {copied === true && (
              <>
                <Icon name="check" /> Link copied
              </>
            )}
            {copied === false && 'This browser does not let the page copy: take the link from the field.'}
          </p>
          <p className={styles.note}>
            On a screen that runs by itself:{' '}
            <CopyButton look="ghost" text={() => loopLink(view, sharing, day)}>
              Copy the link of a loop
            </CopyButton>
          </p>
        </div>
        <figure className={styles.code}>
          <QrCode text={link} label="QR code of this link" />
          <figcaption>Opens the link on a phone</figcaption>
        </figure>
      </div>
      <EmbedSection view={view} sharing={sharing} day={day} />
    </dialog>
  )
}

/** A text to be copied, which can always be selected by hand. */
function Field({ label, value, children }: { label: string; value: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <input
        className={styles.field}
        aria-label={label}
        readOnly
        value={value}
        onFocus={(event) => event.target.select()}
      />
      {children}
    </div>
  )
}
