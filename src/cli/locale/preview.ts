import { namespaces } from '../../model/words.ts';
import { aboutUnit } from './exchange.ts';
import type { LocaleFolder, Source } from './folder.ts';
import { stalenessOf } from './lock.ts';
import { sampleCounts } from './plurals.ts';
import { type Forms, hasWords, type Unit } from './unit.ts';
import { formsInOrder } from './write-words.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
/** Values stand apart from the direction of the text around them. */
const shown = (text: string): string =>
  escaped(text).replace(/\{\{.*?\}\}/g, '<bdi dir="ltr"><code>$&</code></bdi>');

/** One page with the English, the translation, the note and the place of every string. It needs nothing else. */
export function previewPage(folder: LocaleFolder, source: Source): string {
  const { tag, about } = folder;
  const sections = namespaces.map((namespace) => {
    const rows = source.units.filter((unit) => unit.namespace === namespace).map((unit) => row(unit, folder));
    return `<section id="${namespace}">\n<h2>${namespace}</h2>\n<table>\n<thead><tr><th scope="col">English</th><th scope="col">${escaped(about.name)}</th><th scope="col">About</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</section>`;
  });
  const links = namespaces.map((namespace) => `<a href="#${namespace}">${namespace}</a>`);
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(about.name)} (${tag})</title>
<style>
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; }
nav { display: flex; flex-wrap: wrap; gap: 1rem; }
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed; }
th, td { border-block-end: 1px solid #8886; overflow-wrap: anywhere; padding: .5rem; text-align: start; vertical-align: top; }
th:last-child, td:last-child { inline-size: 26%; }
td:last-child { font-size: .85rem; }
p { margin: 0 0 .25rem; }
code { font-size: .9em; }
.state { border: 1px solid; border-radius: .25rem; display: inline-block; padding: 0 .35rem; }
@media (max-width: 45rem) { thead { display: none; } tr, td { display: block; } td, td:last-child { border: 0; inline-size: auto; } tr { border-block-end: 1px solid #8886; } }
</style>
</head>
<body>
<h1><bdi lang="${tag}" dir="${about.dir}">${escaped(about.name)}</bdi> (${tag})</h1>
<nav aria-label="Namespaces">${links.join('\n')}</nav>
${sections.join('\n')}
</body>
</html>
`;
}

function row(unit: Unit, { tag, about, strings, stamps, isOverlay }: LocaleFolder): string {
  const forms = strings.get(unit.key)?.forms;
  const has = hasWords(forms);
  const stamp = stamps.get(unit.key);
  const state = has
    ? [stalenessOf(unit, forms, stamp), stamp?.state ?? 'not synced', ...(stamp ? [stamp.origin] : [])].join(
        ', ',
      )
    : isOverlay
      ? `as in ${about.fallback}`
      : 'not translated';
  const about_ = [
    ...aboutUnit(unit).map((line) => `<p>${escaped(line)}</p>`),
    `<p><span class="state">${escaped(state)}</span></p>`,
    `<p><code>${escaped(unit.key)}</code></p>`,
  ];
  return `<tr id="${escaped(unit.key)}">
<td lang="en" dir="ltr">${texts(unit.forms, 'en')}</td>
<td lang="${tag}" dir="${about.dir}">${has ? texts(forms, tag) : ''}</td>
<td lang="en" dir="ltr">${about_.join('')}</td>
</tr>`;
}

function texts(forms: Forms, tag: string): string {
  return formsInOrder(forms)
    .map(([form, text]) => {
      const count = form === '' ? undefined : sampleCounts(tag)[form as Intl.LDMLPluralRule];
      const label =
        form === ''
          ? ''
          : `<small lang="en" dir="ltr">${form}${count === undefined ? '' : ` (${count})`}</small> `;
      return `<p>${label}${shown(text)}</p>`;
    })
    .join('');
}
