import type { PhrasingPack } from '../../index.ts';
import { glossaryFlaws } from './checks/glossary.ts';
import { phrasingFlaws } from './checks/phrasing.ts';
import { quotationFlaws } from './checks/quotation-marks.ts';
import { registerFlaws } from './checks/register.ts';
import type { Report } from './checks/report.ts';
import { checkLock, checkOrder, checkStructure } from './checks/structure.ts';
import { textFlaws } from './checks/text.ts';
import type { Finding } from './finding.ts';
import { canonicalTag, type FolderText, type LocaleFolder, type Source } from './folder.ts';
import { fieldOf } from './unit.ts';

/** Check one locale; everything that is found, in the order of its files. */
export function checkLocale(
  folder: LocaleFolder,
  texts: FolderText,
  source: Source,
  options: { readonly pack?: PhrasingPack | undefined; readonly tags?: readonly string[] } = {},
): Finding[] {
  const { tag, about } = folder;
  const findings: Finding[] = [...folder.findings];
  // Without a valid tag nothing is known of its language.
  if (canonicalTag(tag) === undefined) return findings;
  const report: Report = (file, key, rule, message, severity = 'error') => {
    findings.push({ file: `${tag}/${file}`, key, rule, severity, message });
  };
  if (folder.isOverlay && options.tags && !options.tags.includes(about.fallback))
    report(
      'locale.yml',
      '',
      'fallback',
      `there is no locale \`${about.fallback}\`; name one that has a folder`,
    );
  checkStructure(folder, source, report);
  checkLock(folder, source, report);
  if (findings.length === 0) checkOrder(folder, texts, source, report);
  for (const [key, string] of folder.strings) {
    const unit = source.byKey.get(key);
    if (!unit) continue;
    for (const [form, text] of Object.entries(string.forms)) {
      if (text.trim() === '') continue;
      const flaws = [
        ...textFlaws(text, unit, tag),
        ...quotationFlaws(text, tag),
        ...registerFlaws(text, unit, tag, about),
        ...glossaryFlaws(text, unit, about),
        ...(options.pack ? phrasingFlaws(text, unit, options.pack) : []),
      ];
      for (const { rule, message, severity } of flaws)
        report(`${unit.namespace}.json`, fieldOf(unit.key, form), rule, message, severity);
    }
  }
  return findings.filter(
    ({ key, rule, severity }) =>
      severity === 'error' || !about.deviations.some((one) => one.key === key && one.spares === rule),
  );
}
