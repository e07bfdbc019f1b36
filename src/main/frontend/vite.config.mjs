import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** htmx evaluates strings in one place, which our policy blocks anyway: the bundle goes out without it. */
function withoutEval() {
  return {
    name: 'without-eval',
    transform(code, id) {
      if (!id.endsWith('htmx.esm.js')) return null;
      if (!code.includes('return eval(str)')) this.error('htmx no longer evaluates where it did: look again');
      return { code: code.replace('return eval(str)', "throw new Error('eval is off')"), map: null };
    },
  };
}

/** What a page loads by itself when it needs it: asked for by script, so its own name has to hold its hash. */
const LAZY = ['diagram.css', 'decision-table.css', 'table-editor.css', 'table-frame.css'];
const isLazy = ({ names = [] }) => names.some((name) => LAZY.includes(name));

// Names are stable: Spring's content hashing gives each file its own address (`@{/assets/app.css}`).
export default defineConfig({
  root: here,
  base: './',
  plugins: [withoutEval()],
  resolve: {
    alias: [
      { find: /^domify$/, replacement: `${here}scripts/domify.js` },
      { find: '@bpmn-io/feel-editor', replacement: `${here}scripts/no-feel-editor.js` },
      { find: 'domify-itself', replacement: `${here}node_modules/domify/index.js` },
    ],
  },
  build: {
    outDir: '../../../target/classes/static/assets',
    emptyOutDir: true,
    // The content security policy allows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: false,
    // Sass compresses; the default minifier trips over a browser hack in MoJ Frontend.
    cssMinify: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: { app: 'app.js' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: (asset) => (isLazy(asset) ? '[name]-[hash][extname]' : '[name][extname]'),
      },
    },
  },
  css: {
    preprocessorOptions: {
      scss: { style: 'compressed', loadPaths: [here, `${here}node_modules`], quietDeps: true },
    },
  },
});
