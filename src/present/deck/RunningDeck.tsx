import { useCallback, useState } from 'react'
import { CommandHelp } from '../../view/frame/CommandHelp.tsx'
import { leavePresenting } from '../../view/presenting.ts'
import { useView } from '../../view/store.ts'
import { SlideView } from '../slide/SlideView.tsx'
import type { Shape } from '../slides/geometry.ts'
import type { Slide } from '../slides/index.ts'
import { Controls } from './Controls.tsx'
import { type DeckContext, deckCommands } from './commands.ts'
import styles from './Deck.module.css'
import { Progress } from './Progress.tsx'
import { useDeckKeys } from './useDeckKeys.ts'
import { useLoop } from './useLoop.ts'
import { usePlace } from './usePlace.ts'
import { useFullScreenToggle, usePointerRest, useSwallowedEscape, useWakeLock } from './useScreen.ts'
import { useSpeakerLink } from './useSpeakerLink.ts'
import { useSteps } from './useSteps.ts'

/** After this many milliseconds without a move the pointer hides. */
const POINTER_RESTS_AFTER = 2000

/** A deck under way: the slide shown, and everything that leads to another. */
export function RunningDeck({ slides, shape }: { slides: readonly Slide[]; shape: Shape }) {
  const [place, goTo] = usePlace(slides)
  const [isBlank, setBlank] = useState(false)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [digits, setDigits] = useState('')
  const isResting = usePointerRest(POINTER_RESTS_AFTER)
  const isLoop = useView((view) => view.present === 'loop')
  const every = useView((view) => view.every)
  const toggleFullScreen = useFullScreenToggle()
  useWakeLock()
  useSwallowedEscape(leavePresenting)

  const go = useCallback(
    (next: number) => {
      setBlank(false)
      goTo(next)
    },
    [goTo],
  )
  const openSpeaker = useSpeakerLink({ shape, place, isBlank, go, setBlank })
  useLoop({ isOn: isLoop && !isBlank, every, place, count: slides.length, go })

  const context: DeckContext = {
    place,
    count: slides.length,
    isBlank,
    go,
    setBlank,
    toggleFullScreen,
    openSpeaker,
    showHelp: () => setHelpOpen(true),
    leave: leavePresenting,
  }
  useDeckKeys(deckCommands, context, setDigits, isHelpOpen)
  const steps = useSteps((by) => go(place + by))
  const slide = slides[place]
  if (slide === undefined) return null
  return (
    <div className={styles.screen} data-resting={isResting || undefined} {...steps}>
      <p role="status" className={styles.spoken}>
        {!isLoop && `Slide ${place + 1} of ${slides.length}: ${slide.title}`}
      </p>
      <div className={styles.box} data-shape={shape}>
        <SlideView slide={slide} shape={shape} number={place + 1} count={slides.length} />
      </div>
      {isLoop && !isBlank && <Progress key={`${slide.key} ${every}`} seconds={every} />}
      {digits !== '' && <p className={styles.digits}>Slide {digits}</p>}
      {isBlank && <div className={styles.blank} data-part="blank" />}
      <Controls context={context} />
      {isHelpOpen && (
        <CommandHelp commands={deckCommands} onClose={() => setHelpOpen(false)}>
          A number and Enter go to that slide. A press on the left or right half of the screen, or a swipe,
          goes back or on.
        </CommandHelp>
      )}
    </div>
  )
}
