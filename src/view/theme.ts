/** Applies the chosen theme; `public/theme.js` does the same before the first paint. */
import { useLayoutEffect, useSyncExternalStore } from 'react'
import { useView } from './store.ts'

const systemDark = '(prefers-color-scheme: dark)'

function onSystemChange(changed: () => void): () => void {
  const query = window.matchMedia(systemDark)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Keeps the page in the chosen theme, or in the system's until one is chosen. */
export function useTheme(): void {
  const chosen = useView((view) => view.theme)
  const isDark = useSyncExternalStore(onSystemChange, () => window.matchMedia(systemDark).matches)
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = chosen === 'system' ? (isDark ? 'dark' : 'light') : chosen
  }, [chosen, isDark])
}
