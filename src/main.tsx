import './ui/fonts.css'
import './ui/tokens.css'
import './ui/tones.css'
import './ui/base.css'
import catalogue from 'virtual:parley/catalogue'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { setSiteRoot } from './dataset/site.ts'
import { later } from './ui/later.ts'
import { browserAddressBar } from './view/addressbar.ts'
import { App } from './view/frame/App.tsx'
import type { Pages } from './view/frame/Frame.tsx'
import type { Surfaces } from './view/frame/Surface.tsx'
import { setPageCode } from './view/prefetch.ts'
import { startView } from './view/store.ts'

const pages: Pages = {
  overview: later(() => import('./pages/overview/index.tsx')),
  rounds: later(() => import('./pages/rounds/index.tsx')),
  positions: later(() => import('./pages/positions/index.tsx')),
  proposals: later(() => import('./pages/proposals/index.tsx')),
  quotes: later(() => import('./pages/quotes/index.tsx')),
  changes: later(() => import('./pages/changes/index.tsx')),
  data: later(() => import('./pages/data/index.tsx')),
}
setPageCode(pages)

/** The embedded view knows its parts from here: only the start of the site may know of pages and of presenting. */
async function embed() {
  const [{ default: Embed }, { embedded }] = await Promise.all([
    import('./present/embed/Embed.tsx'),
    import('./embedded.ts'),
  ])
  return { default: () => <Embed parts={embedded} /> }
}

const deck = later(() => import('./present/deck/Deck.tsx'))
const surfaces: Surfaces = {
  deck,
  loop: deck,
  speaker: later(() => import('./present/speaker/Speaker.tsx')),
  brief: later(() => import('./present/brief/Brief.tsx')),
  embed: later(embed),
}

const { root = './' } = document.documentElement.dataset
const siteRoot = new URL(root, window.location.href)
setSiteRoot(siteRoot)
startView(browserAddressBar(siteRoot))

const client = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } })
const place = document.getElementById('app')
if (place === null) throw new Error('The page has no place to draw in')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App catalogue={catalogue} pages={pages} surfaces={surfaces} />
    </QueryClientProvider>
  </StrictMode>,
)
