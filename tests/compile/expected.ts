import type { Case } from './cases/case.ts';
import type { Sandbox } from './sandbox.ts';

/** A problem line in parts: `where reason (rule)`. */
export interface Problem {
  readonly where: string;
  readonly reason: string;
  readonly rule: string;
}

const mark = '‸';

/** Take a problem line apart. */
export function problemOf(line: string): Problem {
  const [, where = '', reason = '', rule = ''] = /^(.+?:\d+:\d+) (.+) \(([a-z-]+)\)$/.exec(line) ?? [];
  return { where, reason, rule };
}

/** Break the sandbox as a case says; the problems to expect are returned, each with a part of its reason. */
export function breakAsIn(one: Case, sandbox: Sandbox): readonly Problem[] {
  const before = sandbox.read(one.copyOf ?? one.file);
  const [find, become] = one.edit ?? ['', ''];
  if (!(typeof find === 'string' ? before.includes(find) : find.test(before)))
    throw new RangeError(`${one.file} holds no ${find}; mend the case “${one.when}”`);
  const pieces = `${before.replace(find, become)}${one.append ?? ''}`.split(mark);
  const text = pieces.join('');
  sandbox.write(one.file, text);

  const problem = (file: string, place: string, says: string): Problem => {
    const [, reason = '', rule = one.rule] = /^(.*?)(?: \(([a-z-]+)\))?$/.exec(says) ?? [];
    return { where: `${file}:${place}`, reason, rule };
  };
  const places = pieces.slice(1).map((_, index) => lineAndColumn(pieces.slice(0, index + 1).join('')));
  if (places.length !== (one.says ?? []).length)
    throw new RangeError(`“${one.when}” has ${places.length} ${mark} and ${one.says?.length ?? 0} problems`);
  return [
    ...(one.saysAtStart ?? []).map((says) => problem(one.file, '1:1', says)),
    ...(one.says ?? []).map((says, index) => problem(one.file, places[index] ?? '', says)),
    ...(one.saysElsewhere ?? []).map(({ file, at, says }) => {
      const [before = '', after = ''] = at.split(mark);
      const start = sandbox.read(file).indexOf(before + after);
      if (start < 0) throw new RangeError(`${file} holds no ${before}${after}; mend “${one.when}”`);
      return problem(file, lineAndColumn(sandbox.read(file).slice(0, start + before.length)), says);
    }),
  ];
}

/** Where a text ends: `3:7`. */
function lineAndColumn(text: string): string {
  const lines = text.split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
