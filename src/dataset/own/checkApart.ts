import { startWorker } from '../trusted.ts'
import type { TextFile } from './check.ts'
import CheckWorkerUrl from './check-worker.ts?worker&url'
import type { PackedTalks } from './pack.ts'

export interface CheckedTalks {
  /** What is wrong, one line a problem; empty where the talks can be opened. */
  problems: string[]
  /** Well-formed records in all tables together. */
  count: number
  talks?: PackedTalks
}

/**
 * Reads and checks picked files in a worker: a hundred thousand quotes take seconds.
 * @throws where the worker could not be loaded or broke off, as for want of memory.
 */
export async function checkApart(files: readonly TextFile[]): Promise<CheckedTalks> {
  const worker = startWorker(new URL(CheckWorkerUrl, import.meta.url))
  try {
    return await new Promise<CheckedTalks>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<CheckedTalks>) => resolve(data)
      worker.onmessageerror = () => reject(new Error('The records could not be handed over.'))
      worker.onerror = (event) => {
        event.preventDefault()
        reject(new Error(event.message || 'The check could not be loaded or broke off; try again.'))
      }
      worker.postMessage(files)
    })
  } finally {
    worker.terminate()
  }
}
