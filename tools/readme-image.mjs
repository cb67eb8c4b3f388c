// npm run readme:image: draws docs/images/overview.png, the Overview on the day of the README's caption.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './packages.mjs'

const view = [
  '--page',
  'overview',
  '--theme',
  'light',
  '--size',
  '1440x1100',
  '--asof',
  '2025-05-30',
  '--fold',
]
const shots = path.join(root, 'tools/shots.mjs')
const { status } = spawnSync(process.execPath, [shots, ...view], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(1)

const images = path.join(root, 'docs/images')
mkdirSync(images, { recursive: true })
copyFileSync(
  path.join(root, 'shots/overview-light-1440x1100-2025-05-30.png'),
  path.join(images, 'overview.png'),
)
