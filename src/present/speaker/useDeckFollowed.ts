import { useCallback, useEffect, useRef, useState } from 'react'
import { printLink, readLink } from '../../view/address.ts'
import { currentView, hrefOf } from '../../view/store.ts'
import { type Channel, type DeckState, deckOfWindow, openChannel } from '../deck/channel.ts'
import type { Shape } from '../slides/geometry.ts'

export interface Followed {
  /** Whether a deck answers; without one the window steps by itself. */
  isFollowing: boolean
  shape: Shape
  place: number
  isBlank: boolean
  startedAt: number | null
  go: (place: number) => void
  setBlank: (isBlank: boolean) => void
}

type Seen = Pick<DeckState, 'shape' | 'place' | 'isBlank' | 'startedAt'>

const atFirst: Seen = { shape: 'wide', place: 0, isBlank: false, startedAt: null }

/** The deck that opened this window, kept in step both ways for as long as it is there. */
export function useDeckFollowed(): Followed {
  const [seen, setSeen] = useState<Seen>(atFirst)
  const [isFollowing, setFollowing] = useState(false)
  const channel = useRef<Channel | null>(null)

  useEffect(() => {
    const deck = deckOfWindow(window.name)
    if (deck === undefined) return undefined
    const opened = openChannel(deck, (message) => {
      if (message.from === 'closed deck') setFollowing(false)
      if (message.from !== 'deck') return
      followView(message.view)
      setFollowing(true)
      setSeen(message)
    })
    channel.current = opened
    opened.send({ from: 'speaker', asks: 'state' })
    return () => {
      opened.close()
      channel.current = null
    }
  }, [])

  const go = useCallback(
    (place: number) => {
      if (isFollowing) channel.current?.send({ from: 'speaker', asks: 'slide', place })
      else setSeen((before) => ({ ...before, place }))
    },
    [isFollowing],
  )
  const setBlank = useCallback(
    (isBlank: boolean) => {
      if (isFollowing) channel.current?.send({ from: 'speaker', asks: 'blank', isBlank })
      else setSeen((before) => ({ ...before, isBlank }))
    },
    [isFollowing],
  )
  return { ...seen, isFollowing, go, setBlank }
}

/** Opens the view that the deck presents, where this window still shows another. */
function followView(link: string): void {
  if (printLink({ ...currentView(), present: 'off', slide: 1 }) === link) return
  const [path = '', search = ''] = link.split('?')
  const { view } = readLink({ path, search })
  window.location.replace(hrefOf({ present: 'speaker' }, view))
}
