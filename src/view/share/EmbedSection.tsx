import { useId, useState } from 'react'
import type { Day } from '../../model/records.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { type EmbedName, embeds, embedsFor, nearestEmbed } from '../embeds.ts'
import { useTalks } from '../talks.tsx'
import type { View } from '../view.ts'
import { embedCode, growingScript, type Sharing } from './links.ts'
import styles from './ShareDialog.module.css'

interface EmbedSectionProps {
  view: View
  sharing: Sharing
  day: Day
}

/** HTML that shows one view in somebody else's page. */
export function EmbedSection({ view, sharing, day }: EmbedSectionProps) {
  const id = useId()
  const { title } = useTalks().dataset
  const [name, setName] = useState<EmbedName>(() => nearestEmbed(view))
  const [isGrowing, setGrowing] = useState(false)
  const frame = embedCode(name, view, sharing, day, title)
  const code = isGrowing ? `${frame}\n${growingScript}` : frame
  return (
    <section className={styles.embed}>
      <h3 id={id}>In another document</h3>
      <div className={styles.row}>
        <Select
          label="What to embed"
          quietLabel
          options={embedsFor(view).map((value) => ({ value, words: embeds[value].title }))}
          value={name}
          onChange={setName}
        />
        <CopyButton text={() => code}>Copy code</CopyButton>
      </div>
      <textarea
        className={styles.html}
        readOnly
        rows={isGrowing ? 12 : 5}
        value={code}
        aria-labelledby={id}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <label className={styles.option}>
        <input type="checkbox" checked={isGrowing} onChange={(event) => setGrowing(event.target.checked)} />
        As high as what it shows; this adds a script to the page around it
      </label>
    </section>
  )
}
