import jsToXliff12 from 'xliff/jsToXliff12';
import xliff12ToJs from 'xliff/xliff12ToJs';
import { aboutUnit, formsToTranslate, type Translations } from './exchange.ts';
import type { LocaleFolder, Source } from './folder.ts';
import { type Forms, fieldOf, splitField } from './unit.ts';
import { formsInOrder } from './write-words.ts';

/** The library hands over at once; it only has the shape of waiting. */
const now = <Value>(call: (done: (error: Error | null, value: Value) => void) => void): Value => {
  let result: { value: Value } | undefined;
  call((error, value) => {
    if (error) throw error;
    result = { value };
  });
  if (!result) throw new Error('the XLIFF file could not be read');
  return result.value;
};

/** A locale as XLIFF 1.2: a file a namespace, a unit a form. */
export function toXliff(folder: LocaleFolder, source: Source): string {
  const resources: XliffDocument['resources'] = {};
  for (const unit of source.units) {
    resources[unit.namespace] ??= {};
    const units = resources[unit.namespace] as Record<string, XliffUnit>;
    for (const [form, target] of formsInOrder(formsToTranslate(unit, folder))) {
      const english = unit.forms[form] ?? unit.forms.other ?? '';
      const plural = form === '' ? [] : [`plural form “${form}”`];
      units[fieldOf(unit.key, form)] = {
        source: english,
        ...(target !== '' && { target }),
        note: [...aboutUnit(unit), ...plural].join('; '),
        additionalAttributes: { 'xml:space': 'preserve' },
      };
    }
  }
  const document = { sourceLanguage: 'en', targetLanguage: folder.tag, resources };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${now<string>((done) => jsToXliff12(document, { indent: ' ' }, done))}\n`;
}

/** Read the translations of an XLIFF 1.2 file. */
export function fromXliff(text: string): Translations {
  const { resources } = now<XliffDocument>((done) =>
    xliff12ToJs(text, { captureSpacesBetweenElements: true }, done),
  );
  const translations = new Map<string, Forms>();
  for (const units of Object.values(resources)) {
    for (const [id, { target }] of Object.entries(units)) {
      const { name, form } = splitField(id);
      const words = typeof target === 'string' ? target : '';
      translations.set(name, { ...translations.get(name), [form]: words });
    }
  }
  return translations;
}
