import { directionOf } from '../../model/direction.ts';
import { formsToTranslate } from './exchange.ts';
import { type FolderText, readFolder, type Source, scriptOf } from './folder.ts';
import { writeWords } from './write-words.ts';

/** What is asked of a new locale. */
export interface NewLocale {
  readonly name?: string | undefined;
  /** Makes it a sparse overlay over this locale. */
  readonly fallback?: string | undefined;
  readonly register?: string | undefined;
}

/** The language's own name for itself, as far as Intl knows it: `Polski`. */
function ownName(tag: string): string {
  const { language } = new Intl.Locale(tag);
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

const localeFile = (tag: string, { name, fallback, register }: NewLocale): string =>
  `# ${tag}: what people should know of this locale. TRANSLATING.md explains it.
name: ${JSON.stringify(name ?? ownName(tag))}
script: ${scriptOf(tag)}
dir: ${directionOf(tag)}
# How the reader is addressed: neutral, informal (du, tú) or formal (Sie, usted).
register: ${register ?? (tag.endsWith('-x-formal') ? 'formal' : 'neutral')}
maintainers: []
${fallback === undefined ? '' : `# Only strings that differ from this locale stand here.\nfallback: ${fallback}\n`}`;

/**
 * The files of a new locale: every string blank, in the plural forms and the direction of the language. Of a locale that is
 * there already, what it lacks; its own words stay.
 */
export function scaffold(
  tag: string,
  texts: FolderText,
  source: Source,
  options: NewLocale = {},
): Map<string, string> {
  const about = texts.get('locale.yml') ?? localeFile(tag, options);
  const folder = readFolder(tag, new Map([...texts, ['locale.yml', about]]), source);
  const strings = new Map(folder.strings);
  if (!folder.isOverlay)
    for (const unit of source.units) {
      const { namespace, entry, field } = unit;
      strings.set(unit.key, { namespace, entry, field, forms: formsToTranslate(unit, folder) });
    }
  return new Map([['locale.yml', about], ...writeWords(strings, source)]);
}
