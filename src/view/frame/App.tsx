import type { Catalogue } from '../../dataset/assets.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { TalksGate } from '../talks.tsx'
import { useTheme } from '../theme.ts'
import styles from './App.module.css'
import type { Pages } from './Frame.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'
import { Surface, type Surfaces } from './Surface.tsx'

interface AppProps {
  catalogue: Catalogue
  pages: Pages
  surfaces: Surfaces
}

/** The whole site: opens the talks, then shows the frame with the page that the view names. */
export function App({ catalogue, pages, surfaces }: AppProps) {
  useTheme()
  return (
    <TalksGate
      catalogue={catalogue}
      loading={
        <main className={styles.alone}>
          <p className={styles.brand}>Parley</p>
          <PageSkeleton />
        </main>
      }
      failed={(error, retry) => (
        <main className={styles.alone}>
          <p className={styles.brand}>Parley</p>
          <ErrorPanel title="The records could not be loaded" onRetry={retry}>
            {error.message}
          </ErrorPanel>
        </main>
      )}
    >
      <Surface pages={pages} surfaces={surfaces} />
    </TalksGate>
  )
}
