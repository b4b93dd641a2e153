import { fileURLToPath, URL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const lib = (name: string): string => at(`../../libs/${name}/src/index.ts`);

export default defineConfig(({ command }) => ({
  root: at('.'),
  cacheDir: at('../../.build/vite'),
  plugins: [react()],
  resolve: {
    alias: {
      '@passerelle/kernel': lib('kernel'),
      '@passerelle/rewriting': lib('rewriting'),
      '@passerelle/planning': lib('planning'),
      '@passerelle/api-client': lib('api-client'),
    },
  },
  define: {
    // The living style sheet (/planche) is compiled out of a production build unless asked for.
    __PLANCHE__: JSON.stringify(command === 'serve' || process.env['PASSERELLE_PLANCHE'] === '1'),
  },
  build: {
    outDir: at('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        // What changes with a release of React, not with ours, keeps its own file in the browser's cache.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(?:react|react-dom|react-router|scheduler|@tanstack)\// },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/api': { target: process.env['PASSERELLE_API'] ?? 'http://127.0.0.1:3000', changeOrigin: false },
    },
  },
}));
