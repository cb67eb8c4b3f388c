import { Icon, type IconName } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { setView, useView } from '../store.ts'
import type { ThemeName } from '../view.ts'
import styles from './ThemeSwitch.module.css'

const themes: readonly { name: ThemeName; words: string; icon: IconName }[] = [
  { name: 'system', words: 'As the system', icon: 'system' },
  { name: 'light', words: 'Light', icon: 'sun' },
  { name: 'dark', words: 'Dark', icon: 'moon' },
  { name: 'projector', words: 'Projector', icon: 'projector' },
]

export function ThemeSwitch() {
  const theme = useView((view) => view.theme)
  const icon = themes.find(({ name }) => name === theme)?.icon ?? 'system'
  return (
    <Popover button={<Icon name={icon} />} label="Theme">
      {(close) => (
        <fieldset className={styles.themes}>
          <legend className={styles.legend}>Theme</legend>
          {themes.map(({ name, words, icon }) => (
            <label key={name} className={styles.theme}>
              <input
                type="radio"
                name="theme"
                checked={name === theme}
                onChange={() => setView({ theme: name })}
                onClick={(event) => event.detail > 0 && close()}
              />
              <Icon name={icon} />
              {words}
            </label>
          ))}
        </fieldset>
      )}
    </Popover>
  )
}
