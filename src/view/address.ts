/** The address of a view: reading a link into a view and writing a view as the shortest link. */
import { quoted } from './codecs.ts'
import { keyNames, type ViewKey, viewKeys } from './keys.ts'
import { type Migration, migrations as published } from './migrations.ts'
import { type PageName, pageNames } from './pages.ts'
import type { View, ViewPatch } from './view.ts'

export interface Link {
  /** The path below the site's root, such as `rounds`. */
  path: string
  /** The query, with or without its question mark. */
  search: string
}

export interface ReadLink {
  view: View
  /** What of the link could not be used, each a sentence without its full stop. */
  problems: string[]
}

/** What chat clients, mail and campaigns add to links; nothing is lost by leaving it out. */
const TRACKING = /^(utm_.*|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid|si|ref)$/

export const initialView: View = initial()

function initial(): View {
  const view: Record<string, unknown> = {}
  for (const key of keyNames) view[key] = viewKeys[key].initial
  return view as unknown as View
}

/**
 * Reads a link. Whatever in it is wrong or unknown is told in `problems` and the rest still holds.
 * Keys that are not kept in the address come out as they are at first.
 */
export function readLink(link: Link, migrations: readonly Migration[] = published): ReadLink {
  const problems: string[] = []
  const migrated = migrate(link, migrations, problems)
  const page = pageOf(migrated.page)
  if (page === null) {
    problems.push(`There is no page ${quoted(migrated.page)}; this is the overview`)
  }
  const patch: ViewPatch = {}
  const known = new Set<string>()
  for (const key of keyNames) {
    const declared = viewKeys[key]
    if (declared.kept !== 'address') continue
    known.add(declared.name)
    read(key, migrated.params.getAll(declared.name), patch, problems)
  }
  for (const name of new Set(migrated.params.keys())) {
    if (known.has(name) || TRACKING.test(name)) continue
    problems.push(`Nothing here is called ${quoted(name)}; that part of the link was left out`)
  }
  const view = { ...initialView, ...patch, page: page ?? 'overview' }
  if (view.from !== null && view.to !== null && view.from > view.to) {
    problems.push(`The dates run backwards, from ${view.from} to ${view.to}; they were swapped`)
    return { view: { ...view, from: view.to, to: view.from }, problems }
  }
  return { view, problems }
}

/** Writes a view as a link below the site's root: the page's path, then only what differs from the default. */
export function printLink(view: View, migrations: readonly Migration[] = published): string {
  const parts = migrations.length > 0 ? [`v=${migrations.length + 1}`] : []
  for (const key of keyNames) {
    const part = write(key, view)
    if (part !== null) parts.push(part)
  }
  const path = view.page === 'overview' ? '' : view.page
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path
}

/** Whether two values of a key say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
  return a.every((item, index) => item === b[index])
}

/** The view with all that belongs to single pages as it is at first: what a page tab leads to. */
export function onlyShared(view: View): View {
  const patch: Record<string, unknown> = {}
  for (const key of keyNames) {
    const declared = viewKeys[key]
    if (declared.kept === 'address' && !declared.shared) patch[key] = declared.initial
  }
  return { ...view, ...patch }
}

function migrate(link: Link, migrations: readonly Migration[], problems: string[]) {
  const params = new URLSearchParams(link.search)
  const migrated = { page: link.path, params }
  const newest = migrations.length + 1
  const version = params.get('v')
  params.delete('v')
  const made = version === null ? 1 : Number(version)
  if (!Number.isInteger(made) || made < 1) {
    problems.push(`${quoted(version ?? '')} is not a version of these links`)
    return migrated
  }
  if (made > newest) {
    problems.push('The link was made by a newer version of this site; parts of it may be missing here')
    return migrated
  }
  for (const migration of migrations.slice(made - 1)) migration.change(migrated)
  return migrated
}

function pageOf(path: string): PageName | null {
  const name = path
    .replace(/\/+$/, '')
    .replace(/(^|\/)index(\.html)?$/, '')
    .replace(/\.html$/, '')
  if (name === '') return 'overview'
  return pageNames.find((page) => page === name) ?? null
}

function read<Key extends keyof View>(
  key: Key,
  texts: readonly string[],
  patch: ViewPatch,
  problems: string[],
): void {
  const declared: ViewKey<View[Key]> = viewKeys[key]
  const last = texts.at(-1)
  if (declared.kept !== 'address' || last === undefined) return
  const many = Array.isArray(declared.initial)
  const parsed = declared.codec.parse(many ? texts.join(',') : last)
  if (parsed.problem !== undefined) {
    problems.push(`In the link, ${declared.label} could not be read: ${parsed.problem}`)
  } else if (!many && texts.length > 1) {
    problems.push(`The link gives ${declared.label} more than once; the last one holds`)
  }
  if ('value' in parsed && parsed.value !== undefined) patch[key] = parsed.value
}

function write<Key extends keyof View>(key: Key, view: View): string | null {
  const declared: ViewKey<View[Key]> = viewKeys[key]
  if (declared.kept !== 'address' || isSame(view[key], declared.initial)) return null
  return `${declared.name}=${readable(declared.codec.print(view[key]))}`
}

/** Escapes what a query cannot hold, and nothing that a reader would rather see as it is. */
function readable(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%20', '+')
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
