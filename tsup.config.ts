import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    locales: 'src/locales/index.ts',
    schemas: 'src/schemas/index.ts',
    i18next: 'src/i18next.ts',
    'phrasing/en': 'src/phrasing/packs/en.ts',
    'locale-keys': 'src/locales/unpack-locale.ts',
    cli: 'src/cli/bin.ts',
  },
  format: ['esm'],
  platform: 'neutral',
  target: 'es2022',
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
  dts: true,
  external: [/^attune\//, 'i18next', 'zod'],
});
