import { useCallback, useEffect, useRef } from 'react'
import { printLink } from '../../view/address.ts'
import { currentView, hrefOf } from '../../view/store.ts'
import type { Shape } from '../slides/geometry.ts'
import { type Channel, type DeckState, openChannel, speakerWindowName } from './channel.ts'
import { beginDeck, endDeck, thisDeck } from './thisDeck.ts'

interface Shown {
  shape: Shape
  place: number
  isBlank: boolean
  go: (place: number) => void
  setBlank: (isBlank: boolean) => void
}

/** Keeps the speaker's window in step with the deck, and opens it. */
export function useSpeakerLink(shown: Shown): () => void {
  const now = useRef(shown)
  const channel = useRef<Channel | null>(null)
  useEffect(() => {
    now.current = shown
  })

  useEffect(() => {
    beginDeck()
    const opened = openChannel(thisDeck().id, (message) => {
      if (message.from !== 'speaker') return
      if (message.asks === 'slide') now.current.go(message.place)
      else if (message.asks === 'blank') now.current.setBlank(message.isBlank)
      else opened.send(stateOf(now.current))
    })
    channel.current = opened
    const leave = () => opened.send({ from: 'closed deck' })
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
      opened.close()
      endDeck()
      channel.current = null
    }
  }, [])

  const { shape, place, isBlank } = shown
  useEffect(() => {
    channel.current?.send(stateOf({ shape, place, isBlank }))
  }, [shape, place, isBlank])

  return useCallback(() => {
    const address = hrefOf({ present: 'speaker' })
    window.open(address, speakerWindowName(thisDeck().id), 'popup,width=1100,height=760')
  }, [])
}

function stateOf({ shape, place, isBlank }: Pick<Shown, 'shape' | 'place' | 'isBlank'>): DeckState {
  const view = printLink({ ...currentView(), present: 'off', slide: 1 })
  return { from: 'deck', view, shape, place, isBlank, startedAt: thisDeck().startedAt }
}
