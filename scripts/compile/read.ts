import { join } from 'node:path';
import type { VFile } from 'vfile';
import * as z from 'zod';
import { readTexts } from '../../src/cli/locale/files.ts';
import { canonicalTag, type FolderText } from '../../src/cli/locale/folder.ts';
import type { ClaimStructure } from '../../src/model/claim.ts';
import type { ExerciseStructure } from '../../src/model/exercise.ts';
import type { Redirects } from '../../src/model/plan.ts';
import type { HelpRegion, NoticeStructure, RouteStructure, SignalStructure } from '../../src/model/safety.ts';
import type { LocaleInfo } from '../../src/model/words.ts';
import { localeFileSchema } from '../../src/schemas/authored/locale.ts';
import { requestLimitsSchema } from '../../src/schemas/authored/phrasing.ts';
import { propositionsSchema } from '../../src/schemas/authored/propositions.ts';
import { hazardsSchema } from '../../src/schemas/authored/safety.ts';
import { type Content, define, emptyContent, type IdKind, type Place, refer, report } from './content.ts';
import { openFolder } from './content-files.ts';
import type { ContentDocument } from './document.ts';
import { type ReadCause, readCause } from './kinds/cause.ts';
import { readClaim } from './kinds/claim.ts';
import { readExercise } from './kinds/exercise.ts';
import { type ReadMessage, readMessages } from './kinds/messages.ts';
import { type FindingWords, type ReadPack, readFindingWords, readPack } from './kinds/phrasing.ts';
import { readRedirects } from './kinds/redirects.ts';
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
import { grammars } from './phrasing/grammars.ts';
import { validate, type YamlSource } from './yaml-source.ts';

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
  readonly requestLimits: z.output<typeof requestLimitsSchema>;
  readonly trace: z.output<typeof propositionsSchema>;
  readonly traceSource: YamlSource;
  readonly findingWords: FindingWords;
  readonly messages: readonly ReadMessage[];
  readonly packs: readonly ReadPack[];
  readonly locales: readonly LocaleInfo[];
  /** The files of every locale but English, by tag and name. */
  readonly localeTexts: ReadonlyMap<string, FolderText>;
  readonly redirects: Redirects;
  /** The version of the package. */
  readonly version: string;
}

const packageSchema = z.object({ version: z.string() });

/** Read every file of `content/` below a folder; problems are messages of the files. */
export function readContent(root: string): Source {
  const folder = openFolder(root);
  const content = emptyContent();
  const one = <Entity>(path: string, read: (content: Content, document: ContentDocument) => Entity) => {
    const document = folder.document(path);
    return document && read(content, document);
  };
  const each = <Entity>(
    kind: IdKind,
    path: string,
    read: (content: Content, document: ContentDocument, id: string) => Entity | undefined,
  ): Entity[] =>
    folder.list(path, '.md').flatMap((id) => {
      const file = `${path}/${id}.md`;
      define(content, kind, id, folder.start(file));
      return one(file, (_, document) => read(content, document, id)) ?? [];
    });
  const inOrder = <Entity extends { order: number }>(entities: Entity[]): Entity[] =>
    entities.sort((a, b) => a.order - b.order);

  const locales = folder.folders('locales').flatMap((tag) => {
    const info = validate(localeFileSchema, folder.yaml(`locales/${tag}/locale.yml`));
    if (canonicalTag(tag) !== tag) {
      report(
        folder.start(`locales/${tag}/locale.yml`),
        'invalid-value',
        `\`${tag}\` is no BCP 47 tag in its canonical form; name the folder as in \`es\` or \`pt-BR\``,
      );
      return [];
    }
    return info ? [{ tag, name: info.name, dir: info.dir }] : [];
  });
  const version = validate(packageSchema, folder.yaml('package.json'))?.version ?? '';
  const traceSource = folder.yaml('content/propositions.yml');
  const quickExit = one('content/safety/quick-exit.md', readQuickExit) ?? [];
  one('content/safety/intended-purpose.md', readIntendedPurpose);
  return {
    files: folder.files,
    content,
    version,
    article: one('content/article.md', readArticle),
    steps: inOrder(each('step', 'content/steps', readStep)),
    causes: inOrder(each('cause', 'content/causes', readCause)),
    claims: each('claim', 'content/claims', readClaim),
    exercises: inOrder(each('exercise', 'content/exercises', readExercise)),
    decks: inOrder(each('deck', 'content/vocabulary', readDeck)),
    signals: one('content/safety/signals.md', readSignals) ?? [],
    routes: one('content/safety/routes.md', readRoutes) ?? [],
    notices: one('content/safety/notices.md', readNotices) ?? [],
    quickExit,
    help: folder
      .list('content/safety/help', '.yml')
      .flatMap((name) => readHelp(content, folder.yaml(`content/safety/help/${name}.yml`), name) ?? []),
    hazards: validate(hazardsSchema, folder.yaml('content/safety/hazards.yml'))?.hazards ?? [],
    trace: readTrace(content, traceSource),
    traceSource,
    findingWords: one('content/phrasing/findings.md', readFindingWords) ?? {
      kinds: [],
      variants: [],
      declines: [],
      outcomes: [],
    },
    messages: folder
      .list('content/messages', '.md')
      .flatMap(
        (entry) =>
          one(`content/messages/${entry}.md`, (_, document) => readMessages(content, document, entry)) ?? [],
      ),
    requestLimits: validate(requestLimitsSchema, folder.yaml('content/phrasing/request-limits.yml')) ?? {},
    packs: Object.keys(grammars).flatMap((language) => readPack(folder, language) ?? []),
    locales,
    localeTexts: new Map(
      locales
        .filter(({ tag }) => tag !== 'en')
        .map(({ tag }) => [tag, readTexts(join(root, 'locales', tag))]),
    ),
    redirects: readRedirects(content, folder.yaml('content/redirects.yml')),
  };
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
