import type { SectionStructure, StepStructure } from '../../../src/model/article.ts';
import { articleFrontMatterSchema, stepSchema } from '../../../src/schemas/authored/step.ts';
import { type Content, takeOrder } from '../content.ts';
import type { ContentDocument } from '../document.ts';
import { entryReader } from '../reader.ts';
import { validate } from '../yaml-source.ts';
import { type ReadBlock, readBlocks } from './blocks.ts';

/** A step as read; which causes point to it is known only when all are read. */
export type ReadStep = Omit<StepStructure, 'causes'>;

/** Read `content/steps/<id>.md`. */
export function readStep(content: Content, document: ContentDocument, id: string): ReadStep | undefined {
  const front = validate(stepSchema, document.frontMatter);
  const reader = entryReader(content, document, 'steps', id);
  reader.opening('title', 'summary', 'a step');
  reader.named({ discreetTitle: 'required' });
  const blocks = readBlocks(reader, 'a step', false);
  if (!front) return undefined;
  takeOrder(content, 'step', id, front.order, document.frontMatter.at(['order']));
  reader.referAll('exercise', front.exercises, document.frontMatter, ['exercises']);
  reader.referAll('signal', front.notFor, document.frontMatter, ['notFor']);
  return {
    id,
    order: front.order,
    prerequisites: [],
    exercises: front.exercises,
    notFor: front.notFor,
    sensitive: front.sensitive,
    blocks: blocks.map(({ frame: _, ...block }) => block),
  } as ReadStep;
}

/** The article's own part: its frames and what is known of its origin. */
export interface ReadArticle {
  readonly publishedOn: string | null;
  readonly publishedOnEstimate: string;
  readonly minAge: number;
  readonly intro: SectionStructure;
  readonly closing: SectionStructure;
}

/** Read `content/article.md`. */
export function readArticle(content: Content, document: ContentDocument): ReadArticle | undefined {
  const front = validate(articleFrontMatterSchema, document.frontMatter);
  const reader = entryReader(content, document, 'article', 'article');
  reader.opening('title', 'summary', 'the article');
  reader.named({ discreetTitle: 'required', introTitle: 'required', closingTitle: 'required' });
  const blocks = readBlocks(reader, 'the article', true);
  if (!front) return undefined;
  const frame = (name: 'intro' | 'closing'): SectionStructure => {
    reader.referAll('exercise', front[name].exercises, document.frontMatter, [name, 'exercises']);
    reader.referAll('signal', front[name].notFor, document.frontMatter, [name, 'notFor']);
    const own = blocks.filter((block: ReadBlock) => block.frame === name);
    return {
      id: name,
      ...front[name],
      blocks: own.map(({ frame: _, ...block }) => block),
    } as SectionStructure;
  };
  const { publishedOn, publishedOnEstimate, minAge } = front;
  return { publishedOn, publishedOnEstimate, minAge, intro: frame('intro'), closing: frame('closing') };
}
