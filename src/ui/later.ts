import { useEffect, useSyncExternalStore } from 'react'

/** Code that is loaded when first needed. */
export interface Later<Code> {
  /** Loads it if it is not there yet. What goes wrong is told where it is used. */
  load: () => void
  /** The code, what went wrong, or undefined while it is on its way. */
  state: () => Code | Error | undefined
  subscribe: (onChange: () => void) => () => void
}

/**
 * Wraps the import of a module with a default export.
 *
 * Unlike React.lazy, whose content waits 300 ms once a fallback was shown, it is drawn as soon as it is there,
 * and at once where it was loaded before.
 */
export function later<Code>(importModule: () => Promise<{ default: Code }>): Later<Code> {
  const listeners = new Set<() => void>()
  let state: { code: Code | Error } | 'loading' | undefined

  function settle(code: Code | Error) {
    state = { code }
    for (const listener of listeners) listener()
  }

  return {
    load: () => {
      if (state === 'loading' || (state !== undefined && !(state.code instanceof Error))) return
      state = 'loading'
      importModule().then(
        (module) => settle(module.default),
        (error: unknown) => {
          // Nobody waits for what was only fetched ahead: whoever needs it asks again.
          if (listeners.size === 0) state = undefined
          else settle(error instanceof Error ? error : new Error(String(error)))
        },
      )
    },
    state: () => (state === undefined || state === 'loading' ? undefined : state.code),
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

/** The code once it is loaded, undefined until then; throws where it could not be loaded. */
export function useLater<Code>(code: Later<Code>): Code | undefined {
  const state = useSyncExternalStore(code.subscribe, code.state)
  useEffect(() => {
    if (state === undefined) code.load()
  }, [code, state])
  if (state instanceof Error) throw state
  return state
}
