import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunksPlugin } from './build/chunks.ts'
import { assetHeadersPlugin, siteHeaders } from './build/headers.ts'
import { pagesPlugin } from './build/pages.ts'
import { talksPlugin } from './build/plugin.ts'

export default defineConfig(({ isPreview }) => ({
  base: './',
  // The preview answers as a plain static host does; the development server answers every page with the app.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [react(), talksPlugin(), pagesPlugin(), chunksPlugin(), assetHeadersPlugin()],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // Inlined files would be data: addresses, which the policy refuses.
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 450,
  },
  preview: { headers: siteHeaders(), cors: { origin: '*' }, strictPort: true },
}))
