import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: ['esm'],
  target: 'es2022',
  splitting: true,
  treeshake: false,
  sourcemap: false,
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      locales: 'src/locales/index.ts',
      schemas: 'src/schemas/index.ts',
      i18next: 'src/i18next.ts',
      'phrasing/en': 'src/phrasing/packs/en.ts',
      'locale-keys': 'src/locales/unpack-locale.ts',
    },
    platform: 'neutral',
    dts: true,
    external: [/^attune\//, 'i18next', 'zod'],
  },
  {
    // The command line brings its libraries along, so that nobody has to install them.
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    platform: 'node',
    minify: true,
    external: [/^attune\//],
    noExternal: ['zod'],
    banner: {
      js: "import { createRequire as attuneRequire } from 'node:module';\nconst require = attuneRequire(import.meta.url);",
    },
  },
]);
