import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './CopyButton.module.css'
import { Icon } from './Icon.tsx'

interface CopyButtonProps {
  children: ReactNode
  /** What is copied, made when it is asked for; what it throws is told beside the button. */
  text: () => string | Promise<string>
  look?: 'line' | 'ghost' | 'solid'
  /** The button's name for screen readers, where what it shows is too short to tell. */
  label?: string
}

/** Copies a text and says so; where the browser refuses, shows it selected so that it can be copied by hand. */
export function CopyButton({ children, text, look = 'line', label }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false)
  const [byHand, setByHand] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function copy() {
    setProblem(null)
    let whole: string
    try {
      whole = await text()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      return
    }
    try {
      await navigator.clipboard.writeText(whole)
      setCopied(true)
    } catch {
      setByHand(whole)
    }
  }

  return (
    <>
      <Button look={look} aria-label={label} onClick={copy} onBlur={() => setCopied(false)}>
        <Icon name={isCopied ? 'check' : 'copy'} />
        {children}
      </Button>
      <span role="status" className={styles.spoken}>
        {isCopied && 'Copied'}
      </span>
      {problem !== null && <span role="alert">{problem}</span>}
      {byHand !== null && <ByHand text={byHand} onClose={() => setByHand(null)} />}
    </>
  )
}

function ByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    dialog.current?.showModal()
    area.current?.select()
  }, [])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <p id={id} className={styles.title}>
        This browser does not let the page copy. The text is selected: copy it from here.
      </p>
      <textarea ref={area} className={styles.text} readOnly value={text} rows={14} aria-labelledby={id} />
      <Button look="solid" onClick={() => dialog.current?.close()}>
        Done
      </Button>
    </dialog>
  )
}
