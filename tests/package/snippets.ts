import { readFileSync } from 'node:fs';

/** A block of code in a document or a docstring. */
export interface Snippet {
  readonly where: string;
  readonly language: string;
  readonly code: string;
}

/** Every fenced block of a Markdown file. */
export function fencedBlocks(file: string): Snippet[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    where: `${file}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1] ?? '',
    code: match[2] ?? '',
  }));
}

/** Every `@example` of a source file. */
export function docExamples(file: string): Snippet[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/g)].map((match) => ({
    where: `${file}:${text.slice(0, match.index).split('\n').length}`,
    language: 'ts',
    code: (match[1] ?? '').replace(/^ \* ?/gm, ''),
  }));
}

/** Whether a snippet says what comes out. */
export const hasResult = (code: string): boolean => /\/\/ =>/.test(code);

/**
 * Turn `expression; // => result` into an assertion, so that what a document shows is what comes out. A result may go on
 * over further comment lines.
 */
export function withAssertions(code: string): string {
  const lines = code.split('\n');
  const out: string[] = ["import { deepStrictEqual as is } from 'node:assert';"];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const same = /^(.*?);?\s*\/\/ => (.*)$/.exec(line);
    if (!same) {
      out.push(line);
      continue;
    }
    let [, expression = '', result = ''] = same;
    while (/^\/\/ {2,}/.test(lines[index + 1] ?? '')) {
      index += 1;
      result += (lines[index] ?? '').replace(/^\/\//, '');
    }
    if (expression === '') expression = (out.pop() ?? '').replace(/;\s*$/, '');
    out.push(`is(${expression}, ${result});`);
  }
  return out.join('\n');
}
