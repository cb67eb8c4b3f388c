import { isOpen, type ProposalAt } from '../../../model/asof/index.ts'
import { chainOf } from '../../../model/proposals/chain.ts'
import { longDay } from '../../../model/words/days.ts'
import { stageWords } from '../../../model/words/statuses.ts'
import { Block } from '../../../view/block/Block.tsx'
import { useTalksAt } from '../../../view/talks.tsx'
import { ViewLink } from '../../../view/ViewLink.tsx'
import styles from './Lists.module.css'

/** The texts that this one replaced and those that replaced it, and what came of it. */
export function TextLine({ proposal }: { proposal: ProposalAt }) {
  const at = useTalksAt()
  const chain = chainOf(at, proposal)
  return (
    <Block title="What came of it" aside={`by ${longDay(at.day)}`}>
      <p className={styles.standing}>
        {isOpen(proposal) ? 'Latest stage: ' : ''}
        <b>{stageWords[proposal.stage]}</b>, {longDay(proposal.since)}. {proposal.latest.note}
      </p>
      {chain.length > 1 && (
        <>
          <h3 className={styles.who}>Its line of texts</h3>
          <ol className={styles.chain}>
            {chain.map(({ proposal: link, generation }) => (
              <li key={link.id} data-generation={Math.min(generation, 4)}>
                {link.id === proposal.id ? (
                  <b aria-current="true">{link.title}</b>
                ) : (
                  <ViewLink patch={{ proposal: [link.id] }} fromTop>
                    {link.title}
                  </ViewLink>
                )}{' '}
                <span className={styles.quiet}>{longDay(link.knownFrom)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {chain.length > 1 && (
        <ViewLink
          className={styles.more}
          patch={{ proposal: [], compare: chain.slice(-4).map((link) => link.proposal.id) }}
          fromTop
        >
          Lay the {chain.length > 4 ? 'latest four' : `${chain.length} texts`} side by side
        </ViewLink>
      )}
    </Block>
  )
}
