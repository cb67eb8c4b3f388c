import { type ReactNode, useId, useState } from 'react'
import { countProposals, filterProposals } from '../../../model/proposals/filter.ts'
import { counted } from '../../../model/words/lists.ts'
import { proposalKindWords, stageWords } from '../../../model/words/statuses.ts'
import { Button } from '../../../ui/Button.tsx'
import { ToggleChip } from '../../../ui/Chip.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { setView, useView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import { kinds, stages, toggled, useProposalFilter } from '../choices.ts'
import styles from './PageHead.module.css'

interface PageHeadProps {
  title: ReactNode
  /** What stands between the title and the filters. */
  children?: ReactNode
  /** What hands over the proposals shown, beside their number. */
  exported?: ReactNode
}

/** The head of the two views of all proposals: title, which view, and the filters of this page with their counts. */
export function PageHead({ title, children, exported }: PageHeadProps) {
  const show = useView((view) => view.show)
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h1 className={styles.title}>{title}</h1>
        <Segmented
          label="How the proposals are shown"
          options={[
            { value: 'list', words: 'List' },
            { value: 'closeness', words: 'Closeness' },
          ]}
          value={show}
          onChange={(chosen) => setView({ show: chosen })}
        />
      </div>
      {children}
      <Facets exported={exported} />
    </header>
  )
}

function Facets({ exported }: { exported: ReactNode }) {
  const { proposals } = useTalksAt()
  const filter = useProposalFilter()
  const chosenKinds = useView((view) => view.kind)
  const chosenStages = useView((view) => view.stage)
  const counts = countProposals(proposals, filter)
  const shown = filterProposals(proposals, filter).length
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const chosen = chosenKinds.length + chosenStages.length
  return (
    <div className={styles.facets}>
      <div className={styles.opener}>
        <Button look="ghost" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'up' : 'down'} />
          Kind and stage
          {chosen > 0 && ` (${chosen})`}
        </Button>
      </div>
      <div id={id} className={styles.choices} data-open={isOpen || undefined}>
        <Facet title="Kind">
          {kinds
            .filter((kind) => counts.kinds.has(kind) || chosenKinds.includes(kind))
            .map((kind) => (
              <Choice
                key={kind}
                words={proposalKindWords[kind]}
                count={counts.kinds.get(kind) ?? 0}
                pressed={chosenKinds.includes(kind)}
                onToggle={() => setView({ kind: toggled(chosenKinds, kind) })}
              />
            ))}
        </Facet>
        <Facet title="Stage">
          {stages
            .filter((stage) => counts.stages.has(stage) || chosenStages.includes(stage))
            .map((stage) => (
              <Choice
                key={stage}
                words={stageWords[stage]}
                count={counts.stages.get(stage) ?? 0}
                pressed={chosenStages.includes(stage)}
                onToggle={() => setView({ stage: toggled(chosenStages, stage) })}
              />
            ))}
        </Facet>
      </div>
      <div className={styles.ends}>
        <p className={styles.shown} role="status">
          <b>{shown.toLocaleString('en-GB')}</b> of {counted(proposals.length, 'proposal')}
        </p>
        {exported}
      </div>
    </div>
  )
}

function Facet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  )
}

interface ChoiceProps {
  words: string
  count: number
  pressed: boolean
  onToggle: () => void
}

function Choice({ words, count, pressed, onToggle }: ChoiceProps) {
  return (
    <ToggleChip pressed={pressed} onToggle={onToggle} count={count} countLabel={counted(count, 'proposal')}>
      {words}
    </ToggleChip>
  )
}
