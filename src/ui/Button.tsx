import { type ComponentProps, isValidElement } from 'react'
import styles from './Button.module.css'
import { Icon } from './Icon.tsx'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `line` beside others, `ghost` in running rows, `solid` for the one main thing on a screen. */
  look?: 'line' | 'ghost' | 'solid'
}

export function Button({ look = 'line', className, ...rest }: ButtonProps) {
  const isIcon = isValidElement(rest.children) && rest.children.type === Icon
  return (
    <button
      type="button"
      data-icon={isIcon || undefined}
      {...rest}
      className={buttonClass(look, className)}
    />
  )
}

/** The look of a button for what must be a link. */
export function buttonClass(look: 'line' | 'ghost' | 'solid' = 'line', extra?: string): string {
  return [styles.button, styles[look], extra].filter(Boolean).join(' ')
}
