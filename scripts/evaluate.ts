import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze, rephrase, type Suggestion } from '../src/index.ts';
import pack from '../src/phrasing/packs/en.ts';
import { overlap, readCorpus, type Span } from './evaluate/corpus.ts';
import { Tally } from './evaluate/tally.ts';

// Usage: npm run evaluate -- <file.jsonl …> [--misses] [--rewrites]
// A file holds one JSON object a line: text, group, hits [{ kind, quote }], safety. A .txt file holds neutral sentences.
const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean' }, rewrites: { type: 'boolean' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error(
    'npm run evaluate -- <file.jsonl …> [--misses] [--rewrites]; name a file with one JSON object a line',
  );
  process.exit(2);
}
const miss = (what: string, text: string) => values.misses && console.log(`${what}\n    ${text}`);

for (const path of positionals) {
  console.log(`\n${path}`);
  if (path.endsWith('.txt')) neutral(path);
  else labelled(path);
}

function labelled(path: string): void {
  const tally = new Tally();
  for (const line of readCorpus(readFileSync(path, 'utf8'))) {
    const { findings, safety } = analyze(line.text, pack);
    if (line.group === 'safety') {
      tally.safety(safety.length > 0);
      if (safety.length === 0) miss(`missed safety: ${line.safety}`, line.text);
      continue;
    }
    if (line.group !== 'positive') {
      tally.negative(findings.length + safety.length > 0);
      for (const notice of safety) miss(`false alarm: ${notice.category}/${notice.rule}`, line.text);
    }
    const open = [...line.hits];
    for (const finding of findings) {
      const span: Span = [finding.start, finding.end];
      const at = open.findIndex((hit) => hit.kind === finding.kind && overlap(line.text, hit.span, span) > 0);
      const [hit] = at < 0 ? [] : open.splice(at, 1);
      tally.finding(finding.kind, hit && overlap(line.text, hit.span, span));
      if (!hit) miss(`false: ${finding.kind}/${finding.rule} “${line.text.slice(...span)}”`, line.text);
    }
    for (const { kind, span } of open) {
      tally.missed(kind);
      miss(`missed: ${kind} “${line.text.slice(...span)}”`, line.text);
    }
    if (line.group === 'positive') rewrites(tally, line.text);
  }
  tally.print();
}

function rewrites(tally: Tally, text: string): void {
  const result = rephrase(text, pack);
  const suggestions: readonly Suggestion[] = result.status === 'rephrased' ? result.suggestions : [];
  tally.rewrite(
    suggestions.length,
    suggestions.filter((suggestion) => rephrase(suggestion.text, pack).status === 'clear').length,
  );
  if (!values.rewrites) return;
  console.log(`  ${text}`);
  for (const suggestion of suggestions) console.log(`    → ${suggestion.text} (${suggestion.variant})`);
}

function neutral(path: string): void {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  let findings = 0;
  let notices = 0;
  for (const text of lines) {
    const result = analyze(text, pack);
    findings += result.findings.length;
    notices += result.safety.length > 0 ? 1 : 0;
    for (const { kind, rule } of result.findings) miss(`${kind}/${rule}`, text);
    for (const { category, rule } of result.safety) miss(`${category}/${rule}`, text);
  }
  const per1000 = (count: number) => ((count / lines.length) * 1000).toFixed(2);
  console.log(
    `${lines.length} sentences: ${findings} findings (${per1000(findings)} per 1000), ${notices} with a safety notice (${per1000(notices)} per 1000)`,
  );
}
