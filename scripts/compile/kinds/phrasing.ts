import * as z from 'zod';
import {
  framesFileSchema,
  lexiconSchema,
  phrasingKindSchema,
  safetyRulesSchema,
} from '../../../src/schemas/authored/phrasing.ts';
import { plainItemSchema } from '../../../src/schemas/authored/vocabulary.ts';
import { type Content, report, suggestion } from '../content.ts';
import type { Folder } from '../content-files.ts';
import type { ContentDocument } from '../document.ts';
import type { HarmLines, Learned } from '../phrasing/learn-harm.ts';
import type { AuthoredPack } from '../phrasing/pack-tables.ts';
import { entryReader } from '../reader.ts';
import { validate, type YamlSource } from '../yaml-source.ts';

const groups = { kind: 'kinds', variant: 'variants', decline: 'declines', outcome: 'outcomes' } as const;
const findingWordsSchema = plainItemSchema.extend({ of: z.enum(['kind', 'variant', 'decline', 'outcome']) });

/** The ids of what `content/phrasing/findings.md` has words for, by group. */
export type FindingWords = Record<(typeof groups)[keyof typeof groups], string[]>;

/** Read `content/phrasing/findings.md`. */
export function readFindingWords(content: Content, document: ContentDocument): FindingWords {
  const ids: FindingWords = { kinds: [], variants: [], declines: [], outcomes: [] };
  const sections = entryReader(content, document, 'phrasing', 'findings');
  sections.noFrontMatter();
  sections.opening('title', 'summary', 'the wording check');
  sections.named({});
  for (const section of sections.rest()) {
    const attributes = sections.attributes(section, findingWordsSchema);
    if (!attributes) continue;
    const group = groups[attributes.of];
    ids[group].push(section.name);
    const reader = entryReader(content, document, 'phrasing', group);
    reader.parts(section, attributes.of, attributes.of === 'kind' ? ['title', 'why'] : ['title'], (part) => {
      const field = part.id === 'why' ? `${section.name}-why` : section.name;
      reader.word(field, part, `${part.id} of a ${attributes.of} of the wording check`, attributes);
    });
  }
  return ids;
}

/** A pack as read, with the files that its problems belong to. */
export interface ReadPack {
  readonly authored: AuthoredPack;
  readonly kindSources: readonly YamlSource[];
  readonly lexiconSource: YamlSource;
  readonly framesSource: YamlSource;
  readonly safetySource: YamlSource;
}

const shared = ['lexicon', 'frames', 'safety'];

/** Read the lines of `content/phrasing/<language>/harm/`: a file for each category, and one for what is innocent. */
function readHarm(folder: Folder, path: string, categories: readonly string[]): HarmLines {
  const known = [...categories, innocent];
  for (const name of folder.list(path, '.txt')) {
    if (!known.includes(name))
      report(
        folder.start(`${path}/${name}.txt`),
        'unknown-id',
        `no category of harm has the name \`${name}\`${suggestion(name, known)}`,
      );
  }
  const seen = new Map<string, string>();
  const linesOf = (name: string) =>
    folder.lines(`${path}/${name}.txt`).map(([text, place]) => {
      const other = seen.get(text);
      if (other !== undefined)
        report(place, 'structure', `the line stands in \`${other}.txt\` already; keep one of the two`);
      seen.set(text, name);
      return text;
    });
  return {
    told: categories.map((category) => ({ category, lines: linesOf(category) })),
    innocent: linesOf(innocent),
  };
}

const innocent = 'innocent';

/** What the last compile learned, as `emit` wrote it; nothing when it can't be read, and it is learned anew. */
function readLearned(folder: Folder, language: string): Learned | undefined {
  const text = String(folder.start(`src/generated/harm-${language}.ts`).file);
  const constants = text.matchAll(/^export const \w+: string = ("(?:[ !#-[\]-~]|\\["\\])*");$/gm);
  const [harm, fingerprint] = [...constants].map(([, value = '']): string => JSON.parse(value));
  return harm && fingerprint ? { harm, fingerprint } : undefined;
}

/** Read `content/phrasing/<language>/`. */
export function readPack(folder: Folder, language: string): ReadPack | undefined {
  const path = `content/phrasing/${language}`;
  const names = folder.list(path, '.yml', ['harm']).filter((name) => !shared.includes(name));
  const kindSources = names.map((name) => folder.yaml(`${path}/${name}.yml`));
  const lexiconSource = folder.yaml(`${path}/lexicon.yml`);
  const framesSource = folder.yaml(`${path}/frames.yml`);
  const safetySource = folder.yaml(`${path}/safety.yml`);
  const kinds = kindSources.map((source) => validate(phrasingKindSchema, source));
  const lexicon = validate(lexiconSchema, lexiconSource);
  const frames = validate(framesFileSchema, framesSource);
  const safety = validate(safetyRulesSchema, safetySource);
  if (!lexicon || !frames || !safety || kinds.some((kind) => kind === undefined)) return undefined;
  const harm = readHarm(
    folder,
    `${path}/harm`,
    safety.categories.map(({ category }) => category),
  );
  const authored = {
    language,
    kinds: kinds.flatMap((kind) => kind ?? []),
    lexicon,
    frames,
    safety,
    harm,
    learned: readLearned(folder, language),
  };
  return { authored, kindSources, lexiconSource, framesSource, safetySource };
}
