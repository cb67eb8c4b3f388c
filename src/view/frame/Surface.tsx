import { type ComponentType, type LazyExoticComponent, Suspense, useRef } from 'react'
import { useView } from '../store.ts'
import type { Presenting } from '../view.ts'
import { Commands } from './Commands.tsx'
import { Frame, type Pages } from './Frame.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'
import styles from './Surface.module.css'

/** What may take the place of the frame, each loaded when first needed. */
export type Surfaces = Record<Exclude<Presenting, 'off'>, LazyExoticComponent<ComponentType>>

/** The frame with its page, or what is presented; a page left for a deck is found again as it was. */
export function Surface({ pages, surfaces }: { pages: Pages; surfaces: Surfaces }) {
  const present = useView((view) => view.present)
  const wasRead = useRef(false)
  if (present === 'off') wasRead.current = true
  const Shown = present === 'off' ? null : surfaces[present]
  return (
    <>
      {wasRead.current && (
        <div className={Shown === null ? undefined : styles.away} inert={Shown !== null}>
          <Frame pages={pages} />
        </div>
      )}
      {Shown === null ? (
        <Commands />
      ) : (
        <PageBoundary key={present} page="Presenting">
          <Suspense fallback={<PageSkeleton />}>
            <Shown />
          </Suspense>
        </PageBoundary>
      )}
    </>
  )
}
