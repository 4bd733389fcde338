import type { Case } from './case.ts';

const step = 'content/steps/give-space.md';
const exercise = 'content/exercises/repeat-back.md';
const section = 'a section starts with `## its-id` or `## its-id {type: advice}`';

/** Files that are not built as content is. */
export const structure: readonly Case[] = [
  {
    rule: 'heading-without-id',
    when: 'a heading is a sentence, of a third level or underlined',
    file: step,
    append:
      '\n‸## A walk together\n\nGo out.\n\n‸### a-walk\n\nGo on.\n\n‸a-way\n-----\n\nCome home.\n\n- hat: A hat.\n',
    says: [section, section, section],
  },
  {
    rule: 'heading-without-id',
    when: 'what a heading carries is no mapping in braces',
    file: step,
    append: '\n‸## a-walk [type: advice]\n\nGo out.\n\n‸## a-way {type: advice} now\n\nCome home.\n',
    says: [section, section],
  },
  {
    rule: 'heading-without-id',
    when: 'an item has no id, no words or a list of its own',
    file: step,
    append:
      '\n## a-walk {type: list}\n\nThings to take.\n\n- hat: A hat.\n- coat: A coat.\n‸- Shoes.\n‸- bag:\n‸- map: A map.\n  - and: A pen.\n',
    says: Array(3).fill('a list item is written `- its-id: Words.`'),
  },
  {
    rule: 'structure',
    when: 'a second title stands below',
    file: step,
    append: '\n‸# Another\n',
    says: ['a file has one `#` title; make this a `##` section'],
  },
  {
    rule: 'structure',
    when: 'words stand above the title',
    file: step,
    edit: [/^(# .*\n)\n((?:.+\n)+)/m, '$2\n‸$1'],
    says: ['the `#` title stands above all words; move it up'],
  },
  {
    rule: 'structure',
    when: 'two paragraphs lead',
    file: step,
    edit: ['## discreetTitle', '‸More to know.\n\n## discreetTitle'],
    says: ['one paragraph may stand between the title and the first `##` heading'],
  },
  {
    rule: 'structure',
    when: 'a block has two paragraphs',
    file: step,
    append: '\n## a-walk {type: question}\n\nWhere to?\n\n‸How far?\n',
    says: ['`a-walk` holds one paragraph; start another section or join the two'],
  },
  {
    rule: 'structure',
    when: 'quotations, code, lines, comments, tags and definitions stand between the words',
    file: step,
    append:
      '\n‸> Go out.\n\n‸```\nGo on.\n```\n\n‸***\n\n‸<!-- Come home. -->\n\n‸<p>Rest.</p>\n\n‸[there]: https://example.org\n',
    says: [
      'unexpected blockquote; under a heading stand paragraphs and lists',
      'unexpected code',
      'unexpected thematic break',
      'unexpected HTML tag',
      'unexpected HTML tag',
      'unexpected definition',
    ],
  },
  {
    rule: 'structure',
    when: 'a list stands above the first heading',
    file: step,
    edit: ['## discreetTitle', '‸- hat: A hat.\n\n## discreetTitle'],
    says: ['unexpected list; under a heading stand'],
  },
  {
    rule: 'structure',
    when: 'a block that is no list has items',
    file: step,
    append: '\n## a-walk {type: question}\n\nWhere to?\n\n‸- hill: Up the hill.\n',
    says: ['`a-walk` takes no list; write its words as a paragraph'],
  },
  {
    rule: 'structure',
    when: 'a named field has items',
    file: step,
    edit: [/^## discreetTitle\n\n.*\n/m, '$&\n‸- hill: Up the hill.\n'],
    says: ['`discreetTitle` takes no list'],
  },
  {
    rule: 'structure',
    when: 'a claim block has words and items of its own',
    file: step,
    append:
      '\n## a-study {type: claim, claim: research-i-language}\n\n‸A study says so.\n\n‸- so: It says so.\n',
    says: [
      'a claim block has no words of its own; write them in the claim’s file',
      '`a-study` takes no list',
    ],
  },
  {
    rule: 'structure',
    when: 'an example has a paragraph',
    file: step,
    append:
      '\n## a-walk {type: example}\n\n‸Like this.\n\n- situation: You are out.\n- avoid: You walk too fast.\n- say: I’d like to walk slowly.\n',
    says: ['the example `a-walk` is only a list: `- situation: …`, `- avoid: …`, `- say: …`'],
  },
  {
    rule: 'structure',
    when: 'a field has more than a label and help',
    file: exercise,
    edit: [/^## rounds\n(?:.*\n)*/m, '## rounds\n\nRounds\n\nUp to three.\n\n‸And more help.\n'],
    says: ['a field has a label and one paragraph of help'],
  },
  {
    rule: 'structure',
    when: 'a field with no options has some',
    file: exercise,
    append: '\n‸- one: One\n- two: Two\n',
    says: ['a field of kind `integer` has no options'],
  },
  {
    rule: 'structure',
    when: 'a caution has items',
    file: exercise,
    append: '\n## a-walk {type: caution}\n\nGo out.\n\n‸- hill: Up the hill.\n',
    says: ['`a-walk` takes no list'],
  },
  {
    rule: 'structure',
    when: 'a claim has a section of another kind',
    file: 'content/claims/seed-quick-fix.md',
    append: '\n‸## critics\n\nNone.\n',
    says: ['a claim has no section `critics`'],
  },
  {
    rule: 'structure',
    when: 'a check-in has items',
    file: 'content/causes/job-stress.md',
    append: '\n‸- yes: Yes\n',
    says: ['`job-stress-2` takes no list'],
  },
  {
    rule: 'structure',
    when: 'an item of a deck has items',
    file: 'content/vocabulary/noticing.md',
    append: '\n‸- never: Never\n',
    says: ['`prefer-not-to-say` takes no list'],
  },
  {
    rule: 'structure',
    when: 'a scene has a paragraph',
    file: 'content/vocabulary/scenarios.md',
    append: '\n‸And so on.\n',
    says: ['is only a list: `- situation: …`, `- said: …`, `- restated: …`'],
  },
  {
    rule: 'structure',
    when: 'a route has a paragraph',
    file: 'content/safety/routes.md',
    append: '\n‸And so on.\n',
    says: ['the route `youth` is only a list: `- title: …`, `- text: …`'],
  },
  {
    rule: 'structure',
    when: 'a sentence of the quick exit has items',
    file: 'content/safety/quick-exit.md',
    append: '\n‸- now: Now.\n',
    says: ['`not-complete` takes no list'],
  },
  {
    rule: 'structure',
    when: 'a counting message has a paragraph',
    file: 'content/messages/guide.md',
    append: '\n## days\n\n‸So many.\n\n- one: {{count}} day\n- other: {{count}} days\n',
    says: ['the counting message `days` is only a list: `- one: …`, `- other: …`'],
  },
  {
    rule: 'structure',
    when: 'the intended purpose has a section of another kind',
    file: 'content/safety/intended-purpose.md',
    append: '\n‸## price\n\nNone.\n',
    says: ['the intended purpose has no section `price`'],
  },
  {
    rule: 'structure',
    when: 'a file with another ending stands among the help lines',
    file: 'content/safety/help/nz.yaml',
    copyOf: 'content/safety/help/ie.yml',
    saysAtStart: ['only files that end in `.yml` stand here'],
  },
];
