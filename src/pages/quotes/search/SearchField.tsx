import { useId, useLayoutEffect, useRef, useState } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { setView, useView } from '../../../view/store.ts'
import styles from './Search.module.css'

/** Where the words to search for are typed; `/` leads here from any page. */
export function SearchField() {
  const id = useId()
  const q = useView((view) => view.q)
  const isWanted = useView((view) => view.seeking)
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(q)
  const [shownFor, setShownFor] = useState(q)

  // The address may change by other ways than typing, as with Back.
  if (q !== shownFor) {
    setShownFor(q)
    setTyped(q)
  }

  useLayoutEffect(() => {
    if (!isWanted) return
    field.current?.focus()
    field.current?.select()
    setView({ seeking: false })
  }, [isWanted])

  function search(text: string) {
    setTyped(text)
    setShownFor(text)
    setView({ q: text }, { replace: true })
  }

  return (
    <search className={styles.search}>
      <label htmlFor={id} className={styles.label}>
        Search the quotes
      </label>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <input
        ref={field}
        id={id}
        type="search"
        className={styles.field}
        placeholder="Words, “exact phrase”, -without, speaker:name"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') search('')
          else if (event.key === 'Escape') field.current?.blur()
        }}
      />
      <Popover look="ghost" label="How to search" button={<Icon name="info" />}>
        {() => <SearchHelp />}
      </Popover>
    </search>
  )
}

const ways = [
  ['cease', 'every word has to be found; each may be the beginning of one'],
  ['“exact phrase”', 'these words, in this order and spelling'],
  ['-without', 'leaves out quotes with the word'],
  [
    'speaker:name',
    'also party:, issue:, outlet:, round:, proposal:, country:, role:, language:, kind:, ownership:',
  ],
] as const

function SearchHelp() {
  return (
    <div className={styles.help}>
      <dl>
        {ways.map(([typed, meaning]) => (
          <div key={typed}>
            <dt>{typed}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        Case and accents make no difference, and other spellings of a name are found too. Texts, other
        wordings, contexts and speakers’ names are searched.
      </p>
      <p>
        Keys: <kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> next and previous quote, <kbd>Enter</kbd> opens
        it, <kbd>c</kbd> copies its citation.
      </p>
    </div>
  )
}
