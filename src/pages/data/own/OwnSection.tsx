import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { checkApart } from '../../../dataset/own/checkApart.ts'
import { openOwn } from '../../../dataset/own/open.ts'
import { talksQuery } from '../../../dataset/queries.ts'
import { counted } from '../../../model/words/lists.ts'
import { buttonClass } from '../../../ui/Button.tsx'
import { Block } from '../../../view/block/Block.tsx'
import { addOwnTalks } from '../../../view/own.ts'
import { pagePatch, setView } from '../../../view/store.ts'
import { otherTalks, TalksList } from '../../../view/TalksList.tsx'
import { useAllTalks } from '../../../view/talks.tsx'
import styles from './OwnSection.module.css'
import { Problems } from './Problems.tsx'
import { fromDrop, fromInput, textsOf } from './readPicked.ts'
import { useFileDrop } from './useFileDrop.ts'

type State =
  | { step: 'idle' }
  | { step: 'reading' }
  | { step: 'refused'; problems: readonly string[] }
  | { step: 'opened'; title: string; count: number }

/** Opening talks from files: checked here by the rules of this site, shown as its own, and sent nowhere. */
export function OwnSection() {
  const client = useQueryClient()
  const [state, setState] = useState<State>({ step: 'idle' })
  const [zone, isOver] = useFileDrop<HTMLDivElement>((data) => void open(fromDrop(data)))

  async function open(picked: Promise<Parameters<typeof textsOf>[0]>) {
    setState({ step: 'reading' })
    try {
      const { problems, count, talks } = await checkApart(await textsOf(await picked))
      if (talks === undefined) {
        setState({ step: 'refused', problems })
        return
      }
      const entry = openOwn(talks)
      // Once they are read, the page goes over to them without an empty moment, in which it would forget what it tells.
      await client.fetchQuery(talksQuery(entry))
      addOwnTalks(entry)
      setState({ step: 'opened', title: entry.title, count })
      showTalks(entry.id)
    } catch (error) {
      setState({ step: 'refused', problems: [error instanceof Error ? error.message : String(error)] })
    }
  }

  return (
    <Block title="Open your own" aside="talks in the form of a talks folder">
      <div ref={zone} className={styles.zone} data-over={isOver || undefined}>
        <p>
          Drop a talks folder here, its JSON files, or the one file that holds them all. They are checked by
          the same rules as the records of this site, stay in this window and are sent nowhere. Until they
          pass, what is open stays open.
        </p>
        <div className={styles.ways}>
          <FilePicker
            words="Choose a folder"
            folder
            onPick={(files) => void open(Promise.resolve(fromInput(files)))}
          />
          <FilePicker words="Choose files" onPick={(files) => void open(Promise.resolve(fromInput(files)))} />
        </div>
        <p role="status" className={styles.status}>
          {state.step === 'reading' && 'Reading and checking …'}
          {state.step === 'refused' &&
            `Not opened: ${counted(state.problems.length, 'problem')}. What was open before is still open.`}
          {state.step === 'opened' &&
            `Opened: ${state.title}, ${counted(state.count, 'record')}, no problem.`}
        </p>
      </div>
      {state.step === 'refused' && <Problems lines={state.problems} />}
      <AllTalks />
    </Block>
  )
}

/** Opens talks where the reader is on the page that is shown, without what was chosen in the ones before. */
function showTalks(id: string) {
  setView(pagePatch('data', otherTalks(id)))
}

interface FilePickerProps {
  words: string
  folder?: boolean
  onPick: (files: FileList) => void
}

function FilePicker({ words, folder = false, onPick }: FilePickerProps) {
  const id = useId()
  return (
    <span className={styles.picker}>
      <input
        id={id}
        type="file"
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept: '.json,application/json' })}
        onChange={({ target }) => {
          const { files } = target
          if (files && files.length > 0) onPick(files)
          // The same files can then be picked again once they are mended.
          target.value = ''
        }}
      />
      <label htmlFor={id} className={buttonClass('line')}>
        {words}
      </label>
    </span>
  )
}

/** All talks that can be looked at in this window. */
function AllTalks() {
  const all = useAllTalks()
  if (all.length < 2) return null
  return (
    <div className={styles.all}>
      <h3>Talks in this window</h3>
      <TalksList page="data" />
    </div>
  )
}
