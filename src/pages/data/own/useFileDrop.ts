import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'

/** An element onto which files can be dropped, and whether some are held over it. */
export function useFileDrop<Zone extends HTMLElement>(
  onDrop: (data: DataTransfer) => void,
): [RefObject<Zone | null>, boolean] {
  const ref = useRef<Zone>(null)
  const [isOver, setOver] = useState(false)
  const dropped = useEffectEvent(onDrop)

  useEffect(() => {
    const zone = ref.current
    if (zone === null) return undefined
    const over = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const leave = () => setOver(false)
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) dropped(event.dataTransfer)
    }
    zone.addEventListener('dragover', over)
    zone.addEventListener('dragleave', leave)
    zone.addEventListener('drop', drop)
    return () => {
      zone.removeEventListener('dragover', over)
      zone.removeEventListener('dragleave', leave)
      zone.removeEventListener('drop', drop)
    }
  }, [])

  return [ref, isOver]
}
