/** What this browser keeps of the view between visits. */
import { keyNames, type ViewKey, viewKeys } from './keys.ts'
import type { View, ViewPatch } from './view.ts'

/** The storage of this browser, or null where its settings refuse it: choices then last for the visit. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

/** The choices kept on an earlier visit; one that can no longer be read is as if never made. */
export function readFromBrowser(store: Pick<Storage, 'getItem'> | null = storage()): ViewPatch {
  const patch: ViewPatch = {}
  for (const key of keyNames) readKey(key, store, patch)
  return patch
}

/** Keeps the choices of a view that belong to this browser. */
export function keepInBrowser(
  view: View,
  store: Pick<Storage, 'setItem' | 'removeItem'> | null = storage(),
): void {
  for (const key of keyNames) keepKey(key, view, store)
}

function readKey<Key extends keyof View>(
  key: Key,
  store: Pick<Storage, 'getItem'> | null,
  patch: ViewPatch,
): void {
  const declared: ViewKey<View[Key]> = viewKeys[key]
  if (declared.kept !== 'browser') return
  const text = store?.getItem(declared.name) ?? null
  if (text === null) return
  const parsed = declared.codec.parse(text)
  if (parsed.value !== undefined) patch[key] = parsed.value
}

function keepKey<Key extends keyof View>(
  key: Key,
  view: View,
  store: Pick<Storage, 'setItem' | 'removeItem'> | null,
): void {
  const declared: ViewKey<View[Key]> = viewKeys[key]
  if (declared.kept !== 'browser') return
  if (Object.is(view[key], declared.initial)) store?.removeItem(declared.name)
  else store?.setItem(declared.name, declared.codec.print(view[key]))
}
