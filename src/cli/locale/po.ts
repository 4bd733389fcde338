import PO from 'pofile';
import { aboutUnit, formsToTranslate, type Translations } from './exchange.ts';
import type { LocaleFolder, Source } from './folder.ts';
import { gettextPlurals } from './gettext-plurals.ts';
import { type Forms, isCounted, splitField } from './unit.ts';

const Item = PO.Item as unknown as new (options: { nplurals: number }) => InstanceType<typeof PO.Item>;

/** A locale as a PO file: `msgctxt` is the key, `msgid` the English. */
export function toPo(folder: LocaleFolder, source: Source): string {
  const plurals = gettextPlurals(folder.tag);
  const file = new PO();
  file.headers = {
    'Project-Id-Version': 'attune',
    Language: folder.tag,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': plurals.header,
  };
  file.items = source.units.flatMap((unit) => {
    const forms = formsToTranslate(unit, folder);
    const item = (key: string, english: Forms, texts: string[]) => {
      const one = new Item({ nplurals: plurals.categories.length });
      one.msgctxt = key;
      one.msgid = english[''] ?? english.one ?? english.other ?? '';
      if (texts.length > 1 || isCounted(unit)) one.msgid_plural = english.other ?? '';
      one.msgstr = texts;
      one.extractedComments = aboutUnit(unit);
      one.references = unit.source === undefined ? [] : [unit.source];
      return one;
    };
    if (!isCounted(unit)) return [item(unit.key, unit.forms, [forms[''] ?? ''])];
    const known: readonly string[] = plurals.categories;
    // Forms beyond those that whole numbers reach have an entry of their own.
    const more = Object.entries(forms)
      .filter(([form]) => !known.includes(form))
      .map(([form, text]) => {
        const own = item(`${unit.key}_${form}`, { '': unit.forms.other ?? '' }, [text]);
        delete own.msgid_plural;
        return own;
      });
    return [
      item(
        unit.key,
        unit.forms,
        known.map((form) => forms[form] ?? ''),
      ),
      ...more,
    ];
  });
  return `${file.toString().trimEnd()}\n`;
}

/** Read the translations of a PO file. */
export function fromPo(text: string, tag: string): Translations {
  const { categories } = gettextPlurals(tag);
  const translations = new Map<string, Forms>();
  for (const { msgctxt, msgid_plural, msgstr } of PO.parse(text).items) {
    if (typeof msgctxt !== 'string') continue;
    const { name, form } = splitField(msgctxt);
    const forms =
      typeof msgid_plural !== 'string'
        ? { [form]: msgstr[0] ?? '' }
        : Object.fromEntries(categories.map((category, index) => [category, msgstr[index] ?? '']));
    translations.set(name, { ...translations.get(name), ...forms });
  }
  return translations;
}
