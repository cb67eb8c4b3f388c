import { referred } from '../model/talks.ts'
import { PartyMark } from '../ui/PartyMark.tsx'
import styles from './PartyName.module.css'
import { useMarks, useTalks } from './talks.tsx'

/** A party's sign and its name, or its short name where there is little room. */
export function PartyName({ party, short = false }: { party: string; short?: boolean }) {
  const mark = useMarks()
  const { name, short: letters } = referred(useTalks().partyById, party)
  return (
    <span className={styles.party}>
      <PartyMark {...mark(party)} />
      {short ? <abbr title={name}>{letters}</abbr> : name}
    </span>
  )
}

/** The parties that put something forward, an arrow, and those it is put to. */
export function FromTo({
  authors,
  recipients,
}: {
  authors: readonly string[]
  recipients: readonly string[]
}) {
  return (
    <span className={styles.fromTo}>
      <Names parties={authors} />
      <span className={styles.arrow} role="img" aria-label="to">
        →
      </span>
      <Names parties={recipients} />
    </span>
  )
}

function Names({ parties }: { parties: readonly string[] }) {
  return parties.map((party, index) =>
    index === parties.length - 1 ? (
      <PartyName key={party} party={party} />
    ) : (
      <span key={party} className={styles.item}>
        <PartyName party={party} />,
      </span>
    ),
  )
}
