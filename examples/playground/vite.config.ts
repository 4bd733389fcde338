import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { openProject } from '../../src/cli/locale/files.ts';
import { previewPage } from '../../src/cli/locale/preview.ts';

// The page needs its own files and nothing else, and the browser holds it to that.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** `preview/<tag>.html`: every text of a language beside the English. */
function previews(): Plugin {
  const { folders, source } = openProject(fileURLToPath(new URL('../../locales', import.meta.url)));
  const pages = new Map(
    [...folders].map(([tag, folder]) => [`preview/${tag}.html`, () => previewPage(folder, source)]),
  );
  return {
    name: 'locale-previews',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const page = pages.get(request.url?.slice(1) ?? '');
        if (!page) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page());
      });
    },
    generateBundle() {
      for (const [fileName, page] of pages) this.emitFile({ type: 'asset', fileName, source: page() });
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  server: { host: '127.0.0.1', port: 5173, strictPort: false },
  preview: { host: '127.0.0.1' },
  build: { outDir: 'dist', emptyOutDir: true, modulePreload: { polyfill: false } },
  plugins: [
    previews(),
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  ],
});
