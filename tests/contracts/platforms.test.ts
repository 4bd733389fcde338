import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { namespaces } from '../../src/model/words.ts';

const read = (path: string) => readFileSync(path, 'utf8');

describe('what platforms and editors are told', () => {
  test('Weblate has a component a namespace, and no file that is not words', () => {
    const components = JSON.parse(read('weblate.json')) as Record<string, unknown>[];
    expect(components.map(({ slug }) => slug)).toEqual(namespaces);
    for (const { slug, filemask, template, file_format } of components)
      expect({ filemask, template, file_format }).toEqual({
        filemask: `locales/*/${slug}.json`,
        template: `locales/en/${slug}.json`,
        file_format: 'i18nextv4',
      });
  });

  test('Crowdin leaves the notes aside', () => {
    const [words] = parse(read('crowdin.yml')).files;
    expect(words).toMatchObject({
      source: '/locales/en/*.json',
      ignore: ['/locales/en/context.json'],
      type: 'i18next_json',
    });
  });

  test('Visual Studio Code shows English and note for every namespace', () => {
    const { 'json.schemas': bound } = JSON.parse(read('.vscode/settings.json'));
    expect(bound).toEqual(
      namespaces.map((namespace) => ({
        fileMatch: [`locales/*/${namespace}.json`],
        url: `./locales/.schemas/${namespace}.schema.json`,
      })),
    );
    const schema = JSON.parse(read('locales/.schemas/steps.schema.json'));
    const english = JSON.parse(read('locales/en/steps.json'));
    const { description } = schema.properties['give-space'].properties.title;
    expect(description).toContain(english['give-space'].title);
    expect(description).toContain('title of a step');
  });

  test('locks merge line by line', () => {
    expect(read('.gitattributes')).toContain('locales/*/.lock merge=union');
  });
});
