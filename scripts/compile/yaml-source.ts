import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { type Place, report, suggestion } from './content.ts';

/** YAML inside a file, which knows where each of its values stands. */
export interface YamlSource {
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest parent. */
  at(path: readonly PropertyKey[]): Place;
  /** The place of a key of the mapping at a path. */
  keyAt(path: readonly PropertyKey[], key: string): Place;
}

/** Parse YAML that begins at a place of a file; syntax errors are reported there. */
export function readYaml(text: string, start: Place): YamlSource {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines });
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return {
      file: start.file,
      line: start.line + line - 1,
      column: line === 1 ? start.column + col - 1 : col,
    };
  };
  for (const error of document.errors) {
    report(
      toPlace(error.pos[0]),
      'yaml',
      `${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}; write valid YAML`,
    );
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
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? toPlace(pair.key.range[0]) : at(path);
  };
  return { value: document.errors.length > 0 ? undefined : (document.toJS() ?? {}), at, keyAt };
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
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const allowed = allowedKeys(schema, issue.path, source.value);
        const known = suggestion(key, allowed) || `; allowed here: ${allowed.join(', ')}`;
        report(source.keyAt(issue.path, key), 'unknown-key', `unknown key \`${key}\`${known}`);
      }
    } else {
      report(
        source.at(issue.path),
        ruleOf(issue),
        `\`${issue.path.join('.') || 'front matter'}\`: ${sentence(issue, source)}`,
      );
    }
  }
  return undefined;
}

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

function sentence(issue: z.core.$ZodIssue, source: YamlSource): string {
  if (issue.code !== 'invalid_value') return issue.message;
  const given = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown>)?.[key],
    source.value,
  );
  const values = issue.values.map(String);
  return `${given === undefined ? 'is missing' : `\`${String(given)}\` is not allowed`}${typeof given === 'string' ? suggestion(given, values) : ''}; one of ${values.join(', ')}`;
}
