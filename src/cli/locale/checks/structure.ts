import { namespaces } from '../../../model/words.ts';
import type { LocaleFolder, Source } from '../folder.ts';
import { stalenessOf } from '../lock.ts';
import { allowedCategories, requiredCategories } from '../plurals.ts';
import { fieldOf, hasWords, isCounted } from '../unit.ts';
import { writeWords } from '../write-words.ts';
import type { Report } from './report.ts';

/** Keys that are missing or unknown, and plural forms that are. A blank string is a string still to be translated: no mistake. */
export function checkStructure(folder: LocaleFolder, source: Source, report: Report): void {
  const { files, strings, isOverlay, tag } = folder;
  const fileless = namespaces.filter((namespace) => files[namespace] === undefined);
  if (!isOverlay)
    for (const namespace of fileless)
      report(
        `${namespace}.json`,
        '',
        'missing-namespace',
        `the file is missing; \`attune locale new ${tag}\` adds it`,
      );
  // What a file that could not be read lacks says nothing.
  const unread = folder.findings.map(({ file }) => file);
  for (const unit of source.units) {
    if (unread.includes(`${tag}/${unit.namespace}.json`)) continue;
    if (isOverlay || strings.has(unit.key) || fileless.includes(unit.namespace)) continue;
    report(
      `${unit.namespace}.json`,
      unit.key,
      'missing-key',
      'the key is missing; add it, with "" as long as it has no translation',
    );
  }
  for (const [key, string] of strings) {
    const file = `${string.namespace}.json`;
    const unit = source.byKey.get(key);
    if (!unit) {
      report(file, key, 'unknown-key', 'English has no such key; delete it');
      continue;
    }
    const forms = Object.keys(string.forms);
    if (!isCounted(unit)) {
      for (const form of forms.filter((one) => one !== ''))
        report(
          file,
          fieldOf(unit.key, form),
          'plural-category',
          'this string counts nothing; it has no plural forms',
        );
      if (!forms.includes('')) report(file, key, 'missing-key', 'the string itself is missing');
      continue;
    }
    const allowed: readonly string[] = allowedCategories(tag);
    for (const form of forms.filter((one) => !allowed.includes(one)))
      report(
        file,
        fieldOf(unit.key, form),
        'plural-category',
        `${tag} has no such form; use ${allowed.join(', ')}`,
      );
    for (const form of requiredCategories(tag).filter((one) => !forms.includes(one)))
      report(file, fieldOf(unit.key, form), 'plural-category', `${tag} needs the form \`${form}\``);
  }
}

/** What the lock says against the words. */
export function checkLock(folder: LocaleFolder, source: Source, report: Report): void {
  for (const [key, stamp] of folder.stamps) {
    const unit = source.byKey.get(key);
    if (!unit) continue;
    const forms = folder.strings.get(key)?.forms;
    const isSafety = unit.namespace === 'safety';
    if (!hasWords(forms)) {
      if (stamp.state === 'reviewed')
        report(
          '.lock',
          key,
          'reviewed-untranslated',
          'marked reviewed, but there are no words; translate it, or run `attune locale sync`',
          isSafety ? 'error' : 'warning',
        );
    } else if (isSafety && stalenessOf(unit, forms, stamp) === 'meaning-changed') {
      report(
        `${unit.namespace}.json`,
        key,
        'stale-safety',
        'the English means something else now, so readers get it in English; translate it anew',
        'warning',
      );
    }
  }
}

/** Files whose keys are not in the canonical order. */
export function checkOrder(
  folder: LocaleFolder,
  texts: ReadonlyMap<string, string>,
  source: Source,
  report: Report,
): void {
  for (const [name, text] of writeWords(folder.strings, source)) {
    if (texts.get(name) !== text)
      report(
        name,
        '',
        'order',
        'the keys are not in the order of English, or not written with two spaces; `attune locale sync` does it',
        'warning',
      );
  }
}
