import { useEffect, useState } from 'react'

/** Copies a text as soon as it is shown, and again when it changes: whether that worked, or null until it is known. */
export function useCopied(text: string): boolean | null {
  const [copied, setCopied] = useState<boolean | null>(null)
  useEffect(() => {
    let isGone = false
    setCopied(null)
    copy(text).then((done) => {
      if (!isGone) setCopied(done)
    })
    return () => {
      isGone = true
    }
  }, [text])
  return copied
}

/** Whether the text is now in the clipboard; browsers may refuse it. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
