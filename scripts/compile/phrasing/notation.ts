import type { Mark } from '../../../src/phrasing/parts.ts';

/**
 * The notation of rules. Elements stand one after the other, parted by spaces:
 *
 * - `never` this word · `a|b|{verb}` one of these · `{trait}` a word of that class · `!{trait}` or `!never` a word that is not
 * - `_` any word · `..4` up to four words, as few as needed, not over a comma · `..~4` also over commas
 * - `x?` may be missing · `(a b | c)` one of these sequences · `(a b)?` may be missing
 * - `,` a comma or dash must stand here · `,?` may stand here
 * - `^` a clause begins here · `^^` a sentence begins here · `$` the clause ends here · `$$` the sentence ends here
 * - `<a|b` the word before is one of these · `<!a|b` is none of these · `>a|b`, `>!a|b` the word after
 * - `[` the finding begins here · `]` it ends here
 * - `slot=element` keeps what the element matched for a rewrite · `rest=$` keeps what follows up to the end of the clause
 * - `@name` a macro of the pack
 */
export type Element =
  | {
      readonly type: 'word';
      readonly words: readonly string[];
      readonly classes: readonly string[];
      readonly not: boolean;
      readonly slot?: string;
    }
  | { readonly type: 'gap'; readonly max: number; readonly overCommas: boolean; readonly slot?: string }
  | {
      readonly type: 'before' | 'after';
      readonly words: readonly string[];
      readonly classes: readonly string[];
      readonly not: boolean;
    }
  | { readonly type: Mark }
  | { readonly type: 'rest'; readonly slot: string }
  | { readonly type: 'choice'; readonly options: readonly (readonly Element[])[] };

/** Parts of patterns by name, each read once however many patterns use it. */
class Macros {
  readonly sources: Readonly<Record<string, string>>;
  readonly #read = new Map<string, Element>();
  readonly #open = new Set<string>();
  /** The patterns that were read with these macros. */
  readonly patterns = new Map<string, readonly Element[]>();
  /** Their elements, each read once: most stand in many patterns. */
  readonly elements = new Map<string, ReadElement>();

  constructor(sources: Readonly<Record<string, string>>) {
    this.sources = sources;
  }

  /** A macro as one element: the choice of its alternatives. */
  read(name: string): Element {
    const known = this.#read.get(name);
    if (known) return known;
    const source = Object.hasOwn(this.sources, name) ? this.sources[name] : undefined;
    if (source === undefined) throw new SyntaxError(`there is no macro \`@${name}\``);
    if (this.#open.has(name)) throw new SyntaxError(`the macro \`@${name}\` holds itself`);
    this.#open.add(name);
    try {
      const element: Element = { type: 'choice', options: readAll(source, this) };
      this.#read.set(name, element);
      return element;
    } finally {
      this.#open.delete(name);
    }
  }
}

const macrosOfSources = new WeakMap<Macros['sources'], Macros>();

/** The macros of a lexicon, the same each time, so that a pattern is read once however often it is asked for. */
export function macrosOf(sources: Macros['sources']): Macros {
  const macros = macrosOfSources.get(sources) ?? new Macros(sources);
  macrosOfSources.set(sources, macros);
  return macros;
}

/** Read a pattern into its elements, one after the other; a group is one element with its alternatives. */
export function parsePattern(pattern: string, macros: Macros): readonly Element[] {
  const known = macros.patterns.get(pattern);
  if (known) return known;
  const options = readAll(pattern, macros);
  const elements = options.length === 1 ? (options[0] as Element[]) : [{ type: 'choice', options } as const];
  macros.patterns.set(pattern, elements);
  return elements;
}

/** Every element of a pattern, those of its groups too. */
export function allElements(elements: readonly Element[]): readonly Element[] {
  const known = flat.get(elements);
  if (known) return known;
  const all = elements.flatMap((element) =>
    element.type === 'choice' ? element.options.flatMap(allElements) : [element],
  );
  flat.set(elements, all);
  return all;
}

const flat = new WeakMap<readonly Element[], readonly Element[]>();

function readAll(source: string, macros: Macros): Element[][] {
  const reader = { source, at: 0, macros };
  const options = readAlternatives(reader);
  if (reader.at < source.length) throw new SyntaxError(`\`)\` without \`(\` in the pattern \`${source}\``);
  return options;
}

interface Reader {
  readonly source: string;
  readonly macros: Macros;
  at: number;
}

function readAlternatives(reader: Reader): Element[][] {
  const all: Element[][] = [];
  for (;;) {
    all.push(readSequence(reader));
    if (reader.source[reader.at] !== '|') return all;
    reader.at += 1;
  }
}

function readSequence(reader: Reader): Element[] {
  const sequence: Element[] = [];
  const { source } = reader;
  while (reader.at < source.length) {
    const character = source[reader.at];
    if (character === ' ') {
      reader.at += 1;
      continue;
    }
    if (character === ')' || character === '|') break;
    if (character === '(') {
      reader.at += 1;
      const options = readAlternatives(reader);
      if (source[reader.at] !== ')')
        throw new SyntaxError(`\`(\` without \`)\` in the pattern \`${source}\``);
      reader.at += 1;
      const optional = source[reader.at] === '?';
      if (optional) reader.at += 1;
      sequence.push({ type: 'choice', options: optional ? [...options, []] : options });
      continue;
    }
    const end = nextEnd(source, reader.at);
    const { element, optional } = elementOf(source.slice(reader.at, end), reader.macros);
    reader.at = end;
    sequence.push(optional ? { type: 'choice', options: [[element], []] } : element);
  }
  return sequence;
}

/** The end of an element: a space, or a bracket of a group; `a|b` without spaces is one element. */
function nextEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length && source[end] !== ' ' && source[end] !== ')' && source[end] !== '(') end += 1;
  return end;
}

const signs: Readonly<Record<string, Element>> = {
  ',': { type: 'comma' },
  ',?': { type: 'maybe-comma' },
  '^': { type: 'clause-start' },
  '^^': { type: 'sentence-start' },
  $: { type: 'clause-end' },
  $$: { type: 'sentence-end' },
  '[': { type: 'begin' },
  ']': { type: 'end' },
};

interface ReadElement {
  readonly element: Element;
  readonly optional: boolean;
}

function elementOf(source: string, macros: Macros): ReadElement {
  const element = macros.elements.get(source) ?? readElement(source, macros);
  macros.elements.set(source, element);
  return element;
}

function readElement(source: string, macros: Macros): ReadElement {
  if (source.startsWith('@')) {
    const isOptional = source.endsWith('?');
    return { element: macros.read(source.slice(1, isOptional ? -1 : undefined)), optional: isOptional };
  }
  const sign = signs[source];
  if (sign) return { element: sign, optional: false };
  const named = /^([a-z][a-z0-9]*)=(.+)$/.exec(source);
  const slot = named?.[1];
  let body = named?.[2] ?? source;
  if (slot !== undefined && body === '$') return { element: { type: 'rest', slot }, optional: false };
  const optional = body.length > 1 && body.endsWith('?');
  if (optional) body = body.slice(0, -1);
  const withSlot = slot === undefined ? {} : { slot };
  const gap = /^\.\.(~?)(\d+)$/.exec(body);
  if (gap)
    return {
      element: { type: 'gap', max: Number(gap[2]), overCommas: gap[1] === '~', ...withSlot },
      optional,
    };
  if (body === '_')
    return { element: { type: 'word', words: [], classes: [], not: true, ...withSlot }, optional };
  const look = /^([<>])(!?)(.+)$/.exec(body);
  if (look) {
    return {
      element: {
        type: look[1] === '<' ? 'before' : 'after',
        ...readNames(look[3] as string, source),
        not: look[2] === '!',
      },
      optional,
    };
  }
  const not = body.startsWith('!') && body.length > 1;
  return {
    element: { type: 'word', ...readNames(not ? body.slice(1) : body, source), not, ...withSlot },
    optional,
  };
}

function readNames(body: string, source: string): { words: string[]; classes: string[] } {
  const words: string[] = [];
  const classes: string[] = [];
  for (const name of body.split('|')) {
    const isClass = /^\{([a-z][a-z0-9-]*)\}$/.exec(name);
    if (isClass) classes.push(isClass[1] as string);
    else if (/^['\p{L}\p{N}-]+$/u.test(name)) words.push(name);
    else throw new SyntaxError(`\`${source}\` is no element of a pattern`);
  }
  return { words, classes };
}
