import { useEffect } from 'react'
import { useTalks } from '../../view/talks.tsx'
import styles from './Deck.module.css'
import { RunningDeck } from './RunningDeck.tsx'
import { useScreenShape } from './useScreen.ts'
import { useSlides } from './useSlides.ts'

/** The view as slides on the whole screen. */
export default function Deck() {
  const shape = useScreenShape()
  const slides = useSlides(shape)
  const { title } = useTalks().dataset

  useEffect(() => {
    const before = document.title
    document.title = `Presenting: ${title} · Parley`
    return () => {
      document.title = before
    }
  }, [title])

  return (
    <main className={styles.stage} data-theme="projector" data-part="deck">
      {slides ? (
        <RunningDeck slides={slides} shape={shape} />
      ) : (
        <p role="status" className={styles.loading}>
          Loading …
        </p>
      )}
    </main>
  )
}
