import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import * as z from 'zod';
import type { ClaimStructure } from '../../src/model/claim.ts';
import type { ExerciseStructure } from '../../src/model/exercise.ts';
import type { HelpRegion, NoticeStructure, RouteStructure, SignalStructure } from '../../src/model/safety.ts';
import type { LocaleInfo } from '../../src/model/words.ts';
import { localeFileSchema } from '../../src/schemas/authored/locale.ts';
import { propositionsSchema } from '../../src/schemas/authored/propositions.ts';
import { hazardsSchema } from '../../src/schemas/authored/safety.ts';
import { plainItemSchema } from '../../src/schemas/authored/vocabulary.ts';
import {
  type Content,
  define,
  emptyContent,
  type IdKind,
  type Place,
  refer,
  report,
  reportLost,
} from './content.ts';
import { type ContentDocument, readDocument } from './document.ts';
import { type ReadCause, readCause } from './kinds/cause.ts';
import { readClaim } from './kinds/claim.ts';
import { readExercise } from './kinds/exercise.ts';
import {
  readHelp,
  readIntendedPurpose,
  readNotices,
  readQuickExit,
  readRoutes,
  readSignals,
} from './kinds/safety.ts';
import { type ReadArticle, type ReadStep, readArticle, readStep } from './kinds/step.ts';
import { type ReadDeck, readDeck } from './kinds/vocabulary.ts';
import { entryReader } from './reader.ts';
import { noYaml, readYaml, validate, type YamlSource } from './yaml-source.ts';

/** All of `content/`, read but not yet checked across files. */
export interface Source {
  readonly files: readonly VFile[];
  readonly content: Content;
  readonly article: ReadArticle | undefined;
  readonly steps: readonly ReadStep[];
  readonly causes: readonly ReadCause[];
  readonly claims: readonly ClaimStructure[];
  readonly exercises: readonly ExerciseStructure[];
  readonly decks: readonly ReadDeck[];
  readonly signals: readonly SignalStructure[];
  readonly routes: readonly RouteStructure[];
  readonly notices: readonly NoticeStructure[];
  readonly quickExit: readonly string[];
  readonly help: readonly HelpRegion[];
  readonly hazards: z.output<typeof hazardsSchema>['hazards'];
  readonly trace: z.output<typeof propositionsSchema>;
  readonly traceSource: YamlSource;
  readonly locales: readonly LocaleInfo[];
  /** The version of the package. */
  readonly version: string;
}

const packageSchema = z.object({ version: z.string() });

/** Read every file of `content/` below a folder; problems are messages of the files. */
export function readContent(root: string): Source {
  const files: VFile[] = [];
  const content = emptyContent();

  const startOf = (path: string, value = ''): Place => {
    const file = new VFile({ path, value });
    files.push(file);
    return { file, line: 1, column: 1 };
  };
  const open = (path: string): Place & { readonly isEmpty: boolean } => {
    const text = textAt(join(root, path));
    const start = startOf(path, text);
    const isEmpty = text.trim() === '';
    if (isEmpty) reportLost(start, 'missing-words', 'the file is missing or empty; write it');
    return { ...start, isEmpty };
  };
  const yaml = (path: string): YamlSource => {
    const { isEmpty, ...start } = open(path);
    return isEmpty ? noYaml(start) : readYaml(String(start.file), start);
  };
  const one = <Entity>(path: string, read: (document: ContentDocument) => Entity): Entity | undefined => {
    const { file, isEmpty } = open(path);
    return isEmpty ? undefined : read(readDocument(file));
  };
  const list = (folder: string, extension: string): string[] => {
    const entries = entriesOf(join(root, folder));
    for (const { name } of entries.filter((entry) => !entry.name.endsWith(extension)))
      report(startOf(`${folder}/${name}`), 'structure', `only files that end in \`${extension}\` stand here`);
    const names = entries.map(({ name }) => name).filter((name) => name.endsWith(extension));
    if (names.length === 0)
      reportLost(
        startOf(folder),
        'missing-words',
        `the folder is missing or empty; write \`<id>${extension}\` in it`,
      );
    return names.map((name) => name.slice(0, -extension.length));
  };
  const each = <Entity>(
    kind: IdKind,
    folder: string,
    read: (content: Content, document: ContentDocument, id: string) => Entity | undefined,
  ): Entity[] =>
    list(folder, '.md').flatMap((id) => {
      const start = open(`${folder}/${id}.md`);
      define(content, kind, id, start);
      const entity = start.isEmpty ? undefined : read(content, readDocument(start.file), id);
      return entity === undefined ? [] : [entity];
    });
  const inOrder = <Entity extends { order: number }>(entities: Entity[]): Entity[] =>
    entities.sort((a, b) => a.order - b.order);

  const version = validate(packageSchema, yaml('package.json'))?.version ?? '';
  const traceSource = yaml('content/propositions.yml');
  one('content/messages.md', (document) => readMessages(content, document));
  const quickExit = one('content/safety/quick-exit.md', (document) => readQuickExit(content, document));
  one('content/safety/intended-purpose.md', (document) => readIntendedPurpose(content, document));
  return {
    files,
    content,
    version,
    article: one('content/article.md', (document) => readArticle(content, document)),
    steps: inOrder(each('step', 'content/steps', readStep)),
    causes: inOrder(each('cause', 'content/causes', readCause)),
    claims: each('claim', 'content/claims', readClaim),
    exercises: inOrder(each('exercise', 'content/exercises', readExercise)),
    decks: inOrder(each('deck', 'content/vocabulary', readDeck)),
    signals: one('content/safety/signals.md', (document) => readSignals(content, document)) ?? [],
    routes: one('content/safety/routes.md', (document) => readRoutes(content, document)) ?? [],
    notices: one('content/safety/notices.md', (document) => readNotices(content, document)) ?? [],
    quickExit: quickExit ?? [],
    help: list('content/safety/help', '.yml').flatMap(
      (name) => readHelp(content, yaml(`content/safety/help/${name}.yml`), name) ?? [],
    ),
    hazards: validate(hazardsSchema, yaml('content/safety/hazards.yml'))?.hazards ?? [],
    trace: readTrace(content, traceSource),
    traceSource,
    locales: entriesOf(join(root, 'locales'))
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name: tag }) => {
        const info = validate(localeFileSchema, yaml(`locales/${tag}/locale.yml`));
        return info ? [{ tag, ...info }] : [];
      }),
  };
}

/** The text of a file with plain line ends and no byte order mark; nothing when there is no such file. */
function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
  } catch {
    return '';
  }
}

/** What a folder holds, hidden files aside, in the same order on every machine; nothing when there is no such folder. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function readMessages(content: Content, document: ContentDocument): void {
  const reader = entryReader(content, document, 'messages', 'guide');
  reader.noFrontMatter();
  for (const section of document.sections) {
    const attributes = reader.attributes(section, plainItemSchema);
    const text = reader.paragraph(section);
    reader.noItems(section);
    if (text) reader.word(section.name, text, 'message that the package speaks', attributes);
  }
}

function readTrace(content: Content, source: YamlSource): Source['trace'] {
  const trace = validate(propositionsSchema, source);
  if (!trace) return { propositions: {}, tensions: {} };
  const at = (path: PropertyKey[]): Place => source.at(path);
  for (const [id, proposition] of Object.entries(trace.propositions)) {
    define(content, 'proposition', id, source.keyAt(['propositions'], id));
    proposition.conflictsWith.forEach((other, index) => {
      refer(content, 'proposition', other, at(['propositions', id, 'conflictsWith', index]));
    });
  }
  for (const [id, tension] of Object.entries(trace.tensions)) {
    tension.propositions.forEach((proposition, index) => {
      refer(content, 'proposition', proposition, at(['tensions', id, 'propositions', index]));
    });
  }
  return trace;
}
