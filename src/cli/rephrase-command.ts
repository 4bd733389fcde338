import { parseArgs, styleText } from 'node:util';
import english from 'attune/locales/en';
import pack from 'attune/phrasing/en';
import stringWidth from 'string-width';
import { createGuide, type Finding, findStep, type Guide, type Rephrasing, rephrase } from '../index.ts';
import type { Outcome, Surroundings } from './command.ts';
import { wrongUsage } from './usage.ts';

/** `attune rephrase`: show what accuses in a draft, why, and what could be said instead. */
export function rephraseCommand(args: readonly string[], { input, colors }: Surroundings): Outcome {
  let parsed: { values: { json?: boolean | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: { json: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    return wrongUsage((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) return wrongUsage('one text at a time; put it in quotes');
  const text = (positionals[0] ?? input()).trimEnd();
  const result = rephrase(text, pack);
  const code = ({ clear: 0, rephrased: 1, declined: 1, safety: 3 } as const)[result.status];
  const out = values.json
    ? `${JSON.stringify({ text, ...result }, null, 2)}\n`
    : show(text, result, createGuide(english), colors);
  return { out, error: '', code };
}

type Paint = (style: 'bold' | 'dim' | 'yellow' | 'red' | 'green', text: string) => string;

function show(text: string, result: Rephrasing, guide: Guide, colors: boolean): string {
  const paint: Paint = (style, part) => (colors ? styleText(style, part, { validateStream: false }) : part);
  const { phrasing, safety } = guide;
  if (result.status === 'clear') return `${phrasing.outcomes.clear}\n`;
  if (result.status === 'safety') {
    const route = safety.routes.find((one) => one.id === 'offer-information');
    return `${paint('bold', phrasing.outcomes.safety)}\n\n${route?.title}\n${route?.text}\n`;
  }
  const findings = result.findings.map((finding) => showFinding(text, finding, guide, paint));
  const answer =
    result.status === 'declined'
      ? phrasing.declines[result.reason]
      : result.suggestions
          .map(
            ({ variant, text: said }) =>
              `${paint('green', `→ ${said}`)}  ${paint('dim', `(${phrasing.variants[variant]})`)}`,
          )
          .join('\n');
  return `${findings.join('\n')}\n${answer}\n`;
}

function showFinding(text: string, finding: Finding, guide: Guide, paint: Paint): string {
  const { title, why } = guide.phrasing.kinds[finding.kind];
  const step = findStep(guide, finding.applies);
  return `${underline(text, finding, paint)}\n${paint('bold', title)}: ${why}\n${paint('dim', `${step.order}. ${step.title}`)}\n`;
}

/** The line of a finding with carets under its words, by the columns that they take on a terminal. */
function underline(text: string, { start, end, severity }: Finding, paint: Paint): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', start);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const carets = '^'.repeat(Math.max(1, stringWidth(text.slice(start, Math.min(end, lineEnd)))));
  return `${text.slice(lineStart, lineEnd)}\n${' '.repeat(stringWidth(text.slice(lineStart, start)))}${paint(severity === 'strong' ? 'red' : 'yellow', carets)}`;
}
