import type { Plugin } from 'vite'

/** What opens a page's first view: the entry, and the page that most links lead to. */
const overview = /\/src\/pages\/overview\/index\.tsx$/

/** What several views need goes into one file; what fewer need stays with them. */
const SHARED_BY = 3

/**
 * Puts the modules of the site into files. Left to itself the build makes one for each set of views that share
 * anything, many of some hundred bytes, and opening a page then asks for twenty.
 *
 * - `overview`: its parts are embedded one by one too; in a file each they would compress far worse.
 * - `parts`: what several pages share. What the first view needs stays out of it, so that it waits for nothing more:
 *   without that its budget (`npm run size`) does not hold.
 */
export function chunksPlugin(): Plugin {
  const firstView = new Set<string>()
  return {
    name: 'parley:chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'overview', test: /\/src\/pages\/overview\//, priority: 2 },
                {
                  name: 'parts',
                  test: (id) => /\/src\/(?!present\/)/.test(id) && !firstView.has(id),
                  minShareCount: SHARED_BY,
                  priority: 1,
                },
              ],
            },
          },
        },
      },
    }),
    renderStart() {
      firstView.clear()
      const reach = (id: string) => {
        if (firstView.has(id)) return
        firstView.add(id)
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) reach(imported)
      }
      for (const id of this.getModuleIds()) {
        if (this.getModuleInfo(id)?.isEntry === true || overview.test(id)) reach(id)
      }
    },
  }
}
