/** The links and codes that a view is shared by. */
import type { Day } from '../../model/records.ts'
import { type EmbedName, embedHref, embeds } from '../embeds.ts'
import { hrefOf } from '../store.ts'
import type { View } from '../view.ts'

/** A link to one day shows for ever what was known then; one that follows shows the newest records when opened. */
export type Sharing = 'this day' | 'the latest'

/** The day that a link names: the as-of day, or none where the link follows the latest. */
function dayOf(sharing: Sharing, day: Day): Day | null {
  return sharing === 'this day' ? day : null
}

function absolute(href: string): string {
  return new URL(href, window.location.href).href
}

export function viewLink(view: View, sharing: Sharing, day: Day): string {
  return absolute(hrefOf({ asof: dayOf(sharing, day), embed: null, present: 'off', slide: 1 }, view))
}

/** The link of a screen that shows the view in a loop. */
export function loopLink(view: View, sharing: Sharing, day: Day): string {
  return absolute(hrefOf({ asof: dayOf(sharing, day), embed: null, present: 'loop', slide: 1 }, view))
}

/** HTML that shows an embeddable view in another page, shut off from that page; heights are in CSS pixels. */
export function embedCode(name: EmbedName, view: View, sharing: Sharing, day: Day, talks: string): string {
  const src = absolute(embedHref(name, { ...view, asof: dayOf(sharing, day) }))
  const title = `${embeds[name].title}: ${talks}`
  return [
    `<iframe src="${attribute(src)}"`,
    `  title="${attribute(title)}" width="100%" height="480" loading="lazy"`,
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>',
  ].join('\n')
}

/** A script for the page around that gives every embedded view the height that it announces. */
export const growingScript = [
  '<script>',
  "addEventListener('message', ({ data, source }) => {",
  "  if (data?.type !== 'parley:height') return",
  "  for (const frame of document.querySelectorAll('iframe'))",
  '    if (frame.contentWindow === source) frame.height = data.height',
  '})',
  '</script>',
].join('\n')

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
