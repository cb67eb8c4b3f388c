import { useEffect, useState } from 'react'
import { CommandHelp } from '../../view/frame/CommandHelp.tsx'
import { useTalks } from '../../view/talks.tsx'
import { type DeckContext, deckCommands } from '../deck/commands.ts'
import { useDeckKeys } from '../deck/useDeckKeys.ts'
import { useSlides } from '../deck/useSlides.ts'
import { SlideView } from '../slide/SlideView.tsx'
import type { Shape } from '../slides/geometry.ts'
import type { Slide } from '../slides/index.ts'
import { Clock } from './Clock.tsx'
import styles from './Speaker.module.css'
import { SpeakerControls } from './SpeakerControls.tsx'
import { SpeakerEvidence } from './SpeakerEvidence.tsx'
import { type Followed, useDeckFollowed } from './useDeckFollowed.ts'

const idle = () => {}

/** What the speaker sees: the slide on the screen, the next one, what the slide rests on, and the time. */
export default function Speaker() {
  const followed = useDeckFollowed()
  const slides = useSlides(followed.shape)
  const { title } = useTalks().dataset
  useEffect(() => {
    document.title = `Speaker: ${title} · Parley`
  }, [title])
  return (
    <main className={styles.window} data-theme="projector" data-part="speaker">
      {slides ? (
        <Desk slides={slides} followed={followed} />
      ) : (
        <p role="status" className={styles.loading}>
          Loading …
        </p>
      )}
    </main>
  )
}

function Desk({ slides, followed }: { slides: readonly Slide[]; followed: Followed }) {
  const [digits, setDigits] = useState('')
  const [isHelpOpen, setHelpOpen] = useState(false)
  const last = slides.length - 1
  const place = Math.min(followed.place, last)
  const context: DeckContext = {
    place,
    count: slides.length,
    isBlank: followed.isBlank,
    go: (next) => followed.go(Math.max(0, Math.min(next, last))),
    setBlank: followed.setBlank,
    toggleFullScreen: idle,
    openSpeaker: idle,
    showHelp: () => setHelpOpen(true),
    leave: idle,
  }
  useDeckKeys(speakerCommands, context, setDigits, isHelpOpen)
  const slide = slides[place]
  if (slide === undefined) return null
  return (
    <>
      <header className={styles.head}>
        <p className={styles.where}>
          <b>
            Slide {place + 1} of {slides.length}
          </b>
          {followed.isBlank && ' · the screen is blank'}
          {digits !== '' && ` · go to slide ${digits}`}
        </p>
        <p role="status" className={styles.status}>
          {!followed.isFollowing &&
            'No presentation is open: this window steps through the slides by itself.'}
        </p>
        <Clock startedAt={followed.startedAt} />
      </header>
      <section className={styles.now} aria-label="On the screen">
        <Framed slide={slide} shape={followed.shape} place={place} count={slides.length} />
        <SpeakerControls context={context} commands={speakerCommands} />
      </section>
      <section className={styles.next} aria-label="Next">
        <h2 className={styles.heading}>Next</h2>
        {place < last ? (
          <Framed slide={slides[place + 1]} shape={followed.shape} place={place + 1} count={slides.length} />
        ) : (
          <p>This is the last slide.</p>
        )}
      </section>
      <SpeakerEvidence key={slide.key} slide={slide} />
      {isHelpOpen && (
        <CommandHelp commands={speakerCommands} onClose={() => setHelpOpen(false)}>
          A number and Enter go to that slide.
        </CommandHelp>
      )}
    </>
  )
}

/** Of the deck's commands, those that make sense away from the screen. */
const speakerCommands = deckCommands.filter(({ id }) => !['full-screen', 'speaker', 'leave'].includes(id))

interface FramedProps {
  slide: Slide | undefined
  shape: Shape
  place: number
  count: number
}

function Framed({ slide, shape, place, count }: FramedProps) {
  if (slide === undefined) return null
  return (
    <div className={styles.frame}>
      <SlideView slide={slide} shape={shape} number={place + 1} count={count} />
    </div>
  )
}
