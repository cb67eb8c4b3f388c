import { type PagesOf, pagesByCountry, pagesByOwnership } from '../../../model/provenance/index.ts'
import { longDay } from '../../../model/words/days.ts'
import { sentenceCase } from '../../../model/words/lists.ts'
import { ownershipWords } from '../../../model/words/statuses.ts'
import { Block } from '../../../view/block/Block.tsx'
import { Exported } from '../../../view/export/Exported.tsx'
import { countryName } from '../../../view/names.ts'
import { setView } from '../../../view/store.ts'
import { useTalksAt } from '../../../view/talks.tsx'
import styles from './Shares.module.css'

/** Countries shown before the rest is added up. */
const MOST = 12

/** Who owns the outlets behind the records, and where they are. */
export function OwnershipSection() {
  const at = useTalksAt()
  const countries = pagesByCountry(at)
  return (
    <Block title="Outlets" aside={`whose pages the records rest on, by ${longDay(at.day)}`}>
      <div className={styles.columns}>
        <Pages
          caption="Pages by ownership of the outlet"
          groups={pagesByOwnership(at).map((group) => ({
            ...group,
            words: sentenceCase(ownershipWords[group.key]),
          }))}
          onChoose={(ownership) => showSources({ ownership: [ownership], country: [] })}
        />
        <Pages
          caption="Pages by country of the outlet"
          groups={countries
            .slice(0, MOST)
            .map((group) => ({ ...group, words: sentenceCase(countryName(group.key)) }))}
          rest={countries.slice(MOST)}
          onChoose={(country) => showSources({ country: [country], ownership: [] })}
        />
      </div>
    </Block>
  )
}

function showSources(patch: { ownership: string[]; country: string[] }) {
  setView({ ...patch, q: '' })
  document.getElementById('sources')?.scrollIntoView({ block: 'start' })
}

interface PagesProps {
  caption: string
  groups: readonly (PagesOf<string> & { words: string })[]
  rest?: readonly PagesOf<string>[]
  onChoose: (key: string) => void
}

function Pages({ caption, groups, rest = [], onChoose }: PagesProps) {
  const most = Math.max(1, ...groups.map(({ pages }) => pages))
  return (
    <div className={styles.share}>
      <Exported title={caption} strip="none" isSmall>
        <table className={styles.table}>
          <caption className={styles.spoken}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                {caption.replace('Pages by ', '').replace(/^./, (mark) => mark.toUpperCase())}
              </th>
              <th scope="col" className={styles.number}>
                Pages
              </th>
              <th scope="col" className={styles.number}>
                Outlets
              </th>
              <th scope="col" className={styles.number}>
                Agency texts
              </th>
              <td className={styles.wide} data-drawn />
            </tr>
          </thead>
          <tbody>
            {groups.map(({ key, words, pages, outlets, republished }) => (
              <tr key={key}>
                <th scope="row">
                  <button type="button" className={styles.press} onClick={() => onChoose(key)}>
                    {words}
                  </button>
                </th>
                <td className={styles.number}>{pages.toLocaleString('en-GB')}</td>
                <td className={styles.number}>{outlets.toLocaleString('en-GB')}</td>
                <td className={styles.number}>{republished.toLocaleString('en-GB')}</td>
                <td className={styles.wide}>
                  <span className={styles.bar} aria-hidden="true">
                    <span className={styles.two} style={{ inlineSize: `${(100 * pages) / most}%` }} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rest.length > 0 && (
          <p className={styles.lead}>
            and {rest.length} more, with {rest.reduce((sum, { pages }) => sum + pages, 0)} pages together
          </p>
        )}
      </Exported>
    </div>
  )
}
