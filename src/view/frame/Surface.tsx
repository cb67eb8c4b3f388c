import { type ComponentType, useRef } from 'react'
import { type Later, useLater } from '../../ui/later.ts'
import { useView } from '../store.ts'
import type { Presenting } from '../view.ts'
import { Commands } from './Commands.tsx'
import { Frame, type Pages } from './Frame.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'
import styles from './Surface.module.css'

/** What may take the place of the frame, each loaded when first needed. */
export type Surfaces = Record<Exclude<Presenting, 'off'>, Later<ComponentType>> & {
  embed: Later<ComponentType>
}

/** The frame with its page, or what is presented; a page left for a deck is found again as it was. */
export function Surface({ pages, surfaces }: { pages: Pages; surfaces: Surfaces }) {
  const present = useView((view) => view.present)
  const isEmbedded = useView((view) => view.embed !== null)
  const wasRead = useRef(false)
  const surface = isEmbedded ? surfaces.embed : present === 'off' ? null : surfaces[present]
  if (surface === null) wasRead.current = true
  const isAway = surface !== null
  return (
    <>
      {wasRead.current && (
        <div className={isAway ? styles.away : undefined} inert={isAway}>
          <Frame pages={pages} />
        </div>
      )}
      {surface ? (
        <PageBoundary key={present} page="This view">
          <Presented surface={surface} />
        </PageBoundary>
      ) : (
        <Commands />
      )}
    </>
  )
}

function Presented({ surface }: { surface: Later<ComponentType> }) {
  const Shown = useLater(surface)
  return Shown === undefined ? <PageSkeleton /> : <Shown />
}
