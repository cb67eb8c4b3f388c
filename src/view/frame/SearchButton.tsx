import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { searchQuotes } from '../quoteCommands.ts'
import styles from './Header.module.css'

/** Leads to the search of the quotes from any page. */
export function SearchButton() {
  return (
    <Button
      className={styles.search}
      title="Search the quotes (/)"
      aria-label="Search"
      onClick={searchQuotes}
    >
      <Icon name="search" />
    </Button>
  )
}
