import { type ComponentType, type MouseEvent, useRef } from 'react'
import { longDay } from '../../model/words/days.ts'
import { filtersInWords } from '../../model/words/filters.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { type Later, useLater } from '../../ui/later.ts'
import { type EmbedName, embedNamed, embedNames, embeds } from '../../view/embeds.ts'
import { EvidencePanel } from '../../view/evidence/EvidencePanel.tsx'
import { hrefOf, useView } from '../../view/store.ts'
import { useFilters, useTalksAt } from '../../view/talks.tsx'
import styles from './Embed.module.css'
import { useAnnouncedHeight } from './useAnnouncedHeight.ts'

/** One view without the frame, for somebody else's document, with credit and the way back. */
export default function Embed({ parts }: { parts: Record<EmbedName, Later<ComponentType>> }) {
  const asked = useView((view) => view.embed ?? '')
  const name = embedNamed(asked)
  const box = useRef<HTMLDivElement>(null)
  useAnnouncedHeight(box, asked)
  return (
    <div ref={box} className={styles.embed} data-part="embed" onClickCapture={openOutside}>
      <main className={styles.main}>
        {name === undefined ? <Unknown asked={asked} /> : <Part key={name} code={parts[name]} />}
      </main>
      <Credit />
      <EvidencePanel />
    </div>
  )
}

function Part({ code }: { code: Later<ComponentType> }) {
  const Shown = useLater(code)
  return Shown === undefined ? <p role="status">Loading …</p> : <Shown />
}

function Unknown({ asked }: { asked: string }) {
  return (
    <EmptyState title={`There is no view “${asked}” to embed`}>
      There are: {embedNames.map((name) => `${name} (${embeds[name].title})`).join(', ')}.
    </EmptyState>
  )
}

/** Where the view comes from, what it shows, and the link to it with the frame. */
function Credit() {
  const { talks, day } = useTalksAt()
  const filters = useFilters()
  const href = useView((view) => hrefOf({ embed: null }, view))
  return (
    <footer className={styles.credit}>
      <a href={href} target="_blank" rel="noopener">
        <b>Parley</b> <Icon name="external" />
      </a>
      <span>{talks.dataset.title}</span>
      <span>as of {longDay(day)}</span>
      <span>{filtersInWords(talks, filters)}</span>
      <span>data {talks.dataset.license}</span>
    </footer>
  )
}

/** A link in an embedded view opens in a tab of its own: the document around it stays. */
function openOutside(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.target !== '') return
  event.preventDefault()
  event.stopPropagation()
  window.open(link.href, '_blank', 'noopener')
}
