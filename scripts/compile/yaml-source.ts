import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import { type Place, reportLost, suggestion } from './content.ts';
import { explainIssue } from './explain-issue.ts';

/** YAML inside a file, which knows where each of its values stands. */
export interface YamlSource {
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest parent. */
  at(path: readonly PropertyKey[]): Place;
  /** The place of a key of the mapping at a path. */
  keyAt(path: readonly PropertyKey[], key: string): Place;
}

/** YAML of which nothing can be said but where it should stand. */
export const noYaml = (start: Place): YamlSource => ({
  value: undefined,
  at: () => start,
  keyAt: () => start,
});

/** Parse YAML that begins at a place of a file; syntax errors are reported there. */
export function readYaml(text: string, start: Place): YamlSource {
  const { document, lines, problems } = parse(text);
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return {
      file: start.file,
      line: start.line + line - 1,
      column: line === 1 ? start.column + col - 1 : col,
    };
  };
  const seen = new Set<number>();
  for (const { offset, reason } of problems) {
    const place = toPlace(offset);
    // What comes after a problem on its line, as in `{a: 1} {b: 2}`, mostly comes from it.
    if (!seen.has(place.line)) reportLost(place, 'yaml', reason);
    seen.add(place.line);
  }
  const at = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return toPlace(node.range[0]);
    }
    return start;
  };
  const keyAt = (path: readonly PropertyKey[], key: string): Place => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? toPlace(pair.key.range[0]) : at(path);
  };
  return { value: problems.length > 0 ? undefined : (document.toJS() ?? {}), at, keyAt };
}

interface Problem {
  readonly offset: number;
  readonly reason: string;
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly problems: readonly Problem[];
}

/** What was parsed, by its text: half of all headings carry the same as others, such as `{type: caution}`. */
const parsed = new Map<string, Parsed>();

function parse(text: string): Parsed {
  const before = parsed.get(text);
  if (before) return before;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const now = { document, lines, problems: problemsOf(document) };
  parsed.set(text, now);
  return now;
}

/** What the parser finds wrong, and aliases, which content has no use for. */
function problemsOf(document: Document): readonly Problem[] {
  const problems: Problem[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    offset: pos[0],
    reason:
      code === 'RESOURCE_EXHAUSTION'
        ? 'the values nest too deeply to be read; write fewer levels'
        : `${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}; write valid YAML`,
  }));
  visit(document, {
    Alias: (_, { source, range }) => {
      const reason = `\`*${source}\` stands for a value elsewhere; write the value itself`;
      problems.push({ offset: range?.[0] ?? 0, reason });
    },
  });
  return problems;
}

/** The keys a strict object of a schema allows for the value at a path, as far as they can be told. */
function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  const def = schema.def as {
    type: string;
    shape?: Record<string, z.ZodType>;
    innerType?: z.ZodType;
    element?: z.ZodType;
    valueType?: z.ZodType;
    options?: z.ZodObject[];
    discriminator?: string;
  };
  if (def.innerType) return allowedKeys(def.innerType, path, value);
  if (def.options) {
    const { discriminator } = def;
    const fits = (option: z.ZodObject) =>
      discriminator === undefined ||
      option.shape[discriminator]?.safeParse((value as Record<string, unknown>)?.[discriminator]).success;
    return [...new Set(def.options.filter(fits).flatMap((option) => allowedKeys(option, path, value)))];
  }
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(def.shape ?? {});
  const next = def.shape?.[String(head)] ?? def.element ?? def.valueType;
  return next ? allowedKeys(next, rest, (value as Record<PropertyKey, unknown>)?.[head]) : [];
}

/** Check YAML against a schema; every issue is reported at its place, with what would be right. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
): z.output<Schema> | undefined {
  if (source.value === undefined) return undefined;
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(flatten)) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const allowed = allowedKeys(schema, path, source.value);
        const known = suggestion(key, allowed) || `; allowed here: ${allowed.join(', ') || 'nothing'}`;
        reportLost(source.keyAt(path, key), 'unknown-key', `unknown key \`${key}\`${known}`);
      }
    } else if (issue.code === 'invalid_key') {
      const key = String(path.at(-1));
      for (const inner of issue.issues)
        reportLost(source.keyAt(path.slice(0, -1), key), ruleOf(inner), `\`${key}\`: ${inner.message}`);
    } else {
      const of = path.length > 0 ? `\`${path.join('.')}\`: ` : '';
      reportLost(source.at(path), ruleOf(issue), `${of}${explainIssue(issue, valueAt(source, path))}`);
    }
  }
  return undefined;
}

const valueAt = (source: YamlSource, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], source.value);

/** A union's issue says nothing; the issues of its closest alternative do. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  return nearest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.rule === 'string') return issue.params.rule;
  if (issue.code === 'invalid_format' && issue.message.startsWith('an id is')) return 'id-grammar';
  return 'invalid-value';
}
