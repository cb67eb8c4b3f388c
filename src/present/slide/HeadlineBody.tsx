import { longDay, weekdayName } from '../../model/words/days.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { hrefOf, useView } from '../../view/store.ts'
import { useTalksAt } from '../../view/talks.tsx'
import type { SlideBody } from '../slides/index.ts'
import styles from './HeadlineBody.module.css'

type Headline = Extract<SlideBody, { kind: 'headline' }>

/** The state of play, and the code that opens the same view on any phone in the room. */
export function HeadlineBody({ title, body }: { title: string; body: Headline }) {
  const at = useTalksAt()
  return (
    <div className={styles.block}>
      <p className={styles.talks}>
        {title}
        {!body.isFirst && ', continued'}
      </p>
      <p className={styles.day}>
        As of {weekdayName(at.day)} {longDay(at.day)}
        {at.day === at.talks.dataset.coverage.to && ', the last day of the records'}
      </p>
      <div className={styles.row}>
        <h1 className={styles.headline}>{body.text}</h1>
        {body.isFirst && <LinkCode />}
      </div>
    </div>
  )
}

function LinkCode() {
  const link = useView(
    (view) => new URL(hrefOf({ present: 'off', slide: 1, every: 20 }, view), window.location.href).href,
  )
  return (
    <figure className={styles.code}>
      <QrCode text={link} label="QR code of the link to this view" />
      <figcaption>The same view on your screen</figcaption>
    </figure>
  )
}
