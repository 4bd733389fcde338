import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import type { ClaimStructure } from '../../src/model/claim.ts';
import type { ExerciseStructure } from '../../src/model/exercise.ts';
import type { HelpRegion, NoticeStructure, RouteStructure, SignalStructure } from '../../src/model/safety.ts';
import type { LocaleInfo } from '../../src/model/words.ts';
import { localeFileSchema } from '../../src/schemas/authored/locale.ts';
import { propositionsSchema } from '../../src/schemas/authored/propositions.ts';
import { hazardsSchema } from '../../src/schemas/authored/safety.ts';
import { plainItemSchema } from '../../src/schemas/authored/vocabulary.ts';
import { type Content, define, emptyContent, type Place, refer, report } from './content.ts';
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
import { readYaml, validate, type YamlSource } from './yaml-source.ts';

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
}

/** Read every file of `content/` below a folder; problems are messages of the files. */
export function readContent(root: string): Source {
  const files: VFile[] = [];
  const content = emptyContent();

  const open = (path: string): VFile => {
    let value = '';
    try {
      value = readFileSync(join(root, path), 'utf8').replace(/\r\n?/g, '\n');
    } catch {
      // reported below, as a problem of that file
    }
    const file = new VFile({ path, value });
    files.push(file);
    if (value === '')
      report({ file, line: 1, column: 1 }, 'missing-words', 'the file is missing or empty; write it');
    return file;
  };
  const list = (folder: string, extension: string): string[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(extension))
      .sort()
      .map((name) => `${folder}/${name}`);
  const yaml = (path: string): YamlSource => {
    const file = open(path);
    return readYaml(String(file), { file, line: 1, column: 1 });
  };
  const each = <Entity>(
    folder: string,
    read: (content: Content, document: ContentDocument, id: string) => Entity | undefined,
  ): Entity[] =>
    list(folder, '.md').flatMap((path) => {
      const entity = read(content, readDocument(open(path)), basename(path, '.md'));
      return entity === undefined ? [] : [entity];
    });
  const one = (path: string): ContentDocument => readDocument(open(path));
  const inOrder = <Entity extends { order: number }>(entities: Entity[]): Entity[] =>
    entities.sort((a, b) => a.order - b.order);

  const traceSource = yaml('content/propositions.yml');
  readMessages(content, one('content/messages.md'));
  const quickExit = readQuickExit(content, one('content/safety/quick-exit.md'));
  readIntendedPurpose(content, one('content/safety/intended-purpose.md'));
  return {
    files,
    content,
    article: readArticle(content, one('content/article.md')),
    steps: inOrder(each('content/steps', readStep)),
    causes: inOrder(each('content/causes', readCause)),
    claims: each('content/claims', readClaim),
    exercises: inOrder(each('content/exercises', readExercise)),
    decks: inOrder(each('content/vocabulary', readDeck)),
    signals: readSignals(content, one('content/safety/signals.md')),
    routes: readRoutes(content, one('content/safety/routes.md')),
    notices: readNotices(content, one('content/safety/notices.md')),
    quickExit,
    help: list('content/safety/help', '.yml').flatMap((path) => readHelp(content, yaml(path)) ?? []),
    hazards: validate(hazardsSchema, yaml('content/safety/hazards.yml'))?.hazards ?? [],
    trace: readTrace(content, traceSource),
    traceSource,
    locales: readdirSync(join(root, 'locales'))
      .sort()
      .flatMap((tag) => {
        const info = validate(localeFileSchema, yaml(`locales/${tag}/locale.yml`));
        return info ? [{ tag, ...info }] : [];
      }),
  };
}

function readMessages(content: Content, document: ContentDocument): void {
  const reader = entryReader(content, document, 'messages', 'guide');
  for (const section of document.sections) {
    const attributes = reader.attributes(section, plainItemSchema);
    const text = reader.paragraph(section);
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
