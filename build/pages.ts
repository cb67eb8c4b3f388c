import type { Plugin, Rolldown } from 'vite'
import type { Catalogue } from '../src/dataset/assets.ts'
import { pageNames } from '../src/view/pages.ts'
import { CATALOGUE_PATH } from './assets.ts'
import { contentSecurityPolicy } from './headers.ts'

/**
 * Writes the one built page as a file for each page of the site, with the policy in it, so that deep links and
 * reloads work under any path on a host that does no more than hand out files.
 *
 * `<html data-root>` tells the app where the site's root is from the page it started on.
 */
export function pagesPlugin(): Plugin[] {
  return [developmentRoot(), builtPages()]
}

/** The development server answers every address with the same page, whose root is always `/`. */
function developmentRoot(): Plugin {
  return {
    name: 'parley:development-root',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace('data-root="./"', 'data-root="/"'),
  }
}

function builtPages(): Plugin {
  return {
    name: 'parley:pages',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy() },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = bundle['index.html']
        if (built?.type !== 'asset') this.error('the build made no index.html')
        const html = withPreloads(String(built.source), Object.keys(bundle), coreOf(bundle[CATALOGUE_PATH]))
        built.source = html
        for (const page of pageNames) {
          if (page === 'overview') continue
          this.emitFile({ type: 'asset', fileName: `${page}.html`, source: html })
          this.emitFile({ type: 'asset', fileName: `${page}/index.html`, source: oneFolderDown(html) })
        }
        this.emitFile({ type: 'asset', fileName: '404.html', source: notFoundPage() })
      },
    },
  }
}

/** Points every address that the build wrote relative to the site's root one folder up. */
export function oneFolderDown(html: string): string {
  return html.replace(/\b(href|src|data-root)="\.\//g, '$1="../')
}

/**
 * Asks for what every first view needs before the scripts have run: the faces of the text, and the core of the
 * talks that are shown unless a link names others.
 */
export function withPreloads(html: string, fileNames: string[], core?: string): string {
  const fonts = fileNames.filter((name) =>
    /\/(inter-latin|source-serif-4-latin-wght-normal)-[\w-]{8}\.woff2$/.test(name),
  )
  const links = [
    ...fonts.map((name) => preload(name, 'as="font" type="font/woff2"')),
    ...(core === undefined ? [] : [preload(core, 'as="fetch"')]),
  ]
  return html.replace('</head>', `${links.join('')}</head>`)
}

function preload(fileName: string, kind: string): string {
  return `  <link rel="preload" href="./${fileName}" ${kind} crossorigin>\n  `
}

/** The address of the core of the first talks that the built catalogue lists. */
function coreOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string | undefined {
  if (file?.type !== 'asset') return undefined
  const catalogue: Catalogue = JSON.parse(String(file.source))
  return catalogue.talks[0]?.core
}

/**
 * What a host shows for an address that is no page. The depth of that address is unknown here, so this page
 * needs nothing but itself.
 */
function notFoundPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}" />
    <title>No such page · Parley</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
  </head>
  <body>
    <main>
      <h1>No such page</h1>
      <p>This address is not one of Parley’s pages. <a href="./">Go to the overview</a>.</p>
    </main>
  </body>
</html>
`
}
