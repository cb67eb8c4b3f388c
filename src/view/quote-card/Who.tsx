import { roleAt } from '../../model/quotes/role.ts'
import { highlight } from '../../model/quotes/text/highlight.ts'
import type { Pattern } from '../../model/quotes/text/pattern.ts'
import type { Quote } from '../../model/records.ts'
import { referred } from '../../model/talks.ts'
import { longDay } from '../../model/words/days.ts'
import { PartyMark } from '../../ui/PartyMark.tsx'
import { languageName } from '../names.ts'
import { useMarks, useTalks } from '../talks.tsx'
import { Unbroken } from '../Unbroken.tsx'
import { MarkedText } from './MarkedText.tsx'
import styles from './Who.module.css'

interface WhoProps {
  quote: Quote
  patterns?: readonly Pattern[]
  /** Left out where the day already stands above, as in a list by day. */
  withDay?: boolean
}

/** Who said it, in which role on that day, for whom, when and where. */
export function Who({ quote, patterns = [], withDay = true }: WhoProps) {
  const talks = useTalks()
  const mark = useMarks()
  const speaker = referred(talks.speakerById, quote.speaker)
  const party = referred(talks.partyById, quote.party)
  const role = roleAt(speaker, quote.date)
  const context = quote.context ?? ''
  return (
    <p className={styles.who}>
      <PartyMark {...mark(quote.party)} />
      <b className={styles.name}>
        <MarkedText text={speaker.name} ranges={highlight(speaker.name, patterns)} />
      </b>
      {role && `, ${role}`}
      <span className={styles.facts}>
        {' · '}
        {party.name}
        {withDay && (
          <>
            {' · '}
            <Unbroken words={longDay(quote.date)} />
          </>
        )}
        {context !== '' && (
          <>
            {' · '}
            <MarkedText text={context} ranges={highlight(context, patterns)} />
          </>
        )}
        {quote.language !== 'en' && ` · in ${languageName(quote.language)}`}
      </span>
    </p>
  )
}
