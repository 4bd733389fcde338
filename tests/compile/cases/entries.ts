import type { Case } from './case.ts';

const claim = 'content/claims/seed-quick-fix.md';
const trace = 'content/propositions.yml';
const cycle = 'is above itself';

/** What causes, claims, help lines and the trace ask of their entries. */
export const entries: readonly Case[] = [
  {
    rule: 'broader-cycle',
    when: 'a cause is above itself',
    file: 'content/causes/stress.md',
    edit: [/^order: .*\n/m, '$&broader: ‸stress\n'],
    says: [`\`stress\` ${cycle}: stress → stress; give one of them another \`broader\``],
  },
  {
    rule: 'broader-cycle',
    when: 'two causes are above each other',
    file: 'content/causes/interests.md',
    edit: [/^order: .*\n/m, '$&broader: ‸new-interest\n'],
    says: [`\`interests\` ${cycle}: interests → new-interest → interests`],
    saysElsewhere: [
      {
        file: 'content/causes/new-interest.md',
        at: 'broader: ‸interests',
        says: `\`new-interest\` ${cycle}: new-interest → interests → new-interest`,
      },
    ],
  },
  {
    rule: 'related-ancestor',
    when: 'a cause is related to one above it, and to itself',
    file: 'content/causes/job-stress.md',
    edit: [/^related: \[/m, 'related: [‸stress, ‸job-stress, '],
    says: [
      '`stress` is above or below `job-stress` in the tree',
      '`job-stress` is above or below `job-stress` in the tree, or the same',
    ],
  },
  {
    rule: 'related-ancestor',
    when: 'a cause is related to one below it',
    file: 'content/causes/stress.md',
    edit: [/^related: \[/m, 'related: [‸job-stress, '],
    says: ['`job-stress` is above or below `stress` in the tree'],
  },
  {
    rule: 'label-clash',
    when: 'an alternative label stands twice',
    file: 'content/causes/job-stress.md',
    edit: [/^## altLabels\n\n.*/m, '## altLabels\n\n‸night shifts; overtime; Night shifts;'],
    says: ['“night shifts” stands here twice'],
  },
  {
    rule: 'label-clash',
    when: 'an alternative label is the cause’s own label',
    file: 'content/causes/job-stress.md',
    edit: [/^# (.*)((?:.*\n)*?)## altLabels\n\n/m, '# $1$2## altLabels\n\n‸$1; '],
    says: ['is the label of `job-stress` already; take it out of the alternative labels'],
  },
  {
    rule: 'label-clash',
    when: 'two causes have one label',
    file: 'content/causes/zero-money.md',
    copyOf: 'content/causes/money-stress.md',
    edit: [
      /^order: .*((?:.*\n)*?)# (.*(?:.*\n)*?)## money-stress-1 (.*(?:.*\n)*?)## money-stress-2/m,
      'order: 99$1‸# $2## zero-money-1 $3## zero-money-2',
    ],
    says: ['`money-stress` has this label too'],
  },
  {
    rule: 'cause-incomplete',
    when: 'a cause with none below it has one question',
    file: 'content/causes/job-stress.md',
    edit: [/^## job-stress-2 (?:.*\n)*/m, ''],
    saysAtStart: ['a cause with no narrower one needs two check-ins or more'],
  },
  {
    rule: 'cause-incomplete',
    when: 'a cause points to no step',
    file: 'content/causes/job-stress.md',
    edit: [/^steps: .*/m, 'steps: []'],
    saysAtStart: ['a cause points to a step and to an exercise, one or more of each'],
  },
  {
    rule: 'cause-incomplete',
    when: 'a cause that puts safety first has no route',
    file: 'content/causes/physical-betrayal.md',
    edit: [/^guidance: safety-first((?:.*\n)*?)routes: .*/m, 'guidance: ‸safety-first$1routes: []'],
    says: ['a `safety-first` cause has a safety route; write `routes: [offer-information]`'],
  },
  {
    rule: 'claim-attribution',
    when: 'a claim names nobody who makes it',
    file: claim,
    edit: [/^attribution: .*/m, 'attribution: ‸{ role: "writers", quoted: false }'],
    says: ['`attribution`: a claim names the person or the organisation that makes it'],
  },
  {
    rule: 'claim-attribution',
    when: 'a claim does not say in words who makes it',
    file: claim,
    edit: [/^## attribution\n\n(?:.+\n)+\n/m, ''],
    saysAtStart: ['a claim is never shown without its attribution; write `## attribution`'],
  },
  {
    rule: 'claim-attribution',
    when: 'a claim does not say when it was so',
    file: claim,
    edit: [/^## period\n\n(?:.+\n)+\n/m, ''],
    saysAtStart: ['a claim is never shown without its period; write `## period`'],
  },
  {
    rule: 'claim-display',
    when: 'a claim of low confidence is shown by default',
    file: claim,
    edit: [/^display: .*/m, 'display: ‸default'],
    says: ['a claim of low confidence is not shown by default; use `opt-in` or `archive`'],
  },
  {
    rule: 'unverified-help',
    when: 'a help line is verified, and nobody says by whom',
    file: 'content/safety/help/ie.yml',
    edit: [
      /^( *)- id: ie-crisis-samaritans((?:.*\n)*?)( *)status: unverified/m,
      '$1- ‸id: ie-crisis-samaritans$2$3status: verified',
    ],
    says: [
      '`resources.1`: a verified line says when, by whom and until when: verifiedOn, verifiedBy, reviewBy',
    ],
  },
  {
    rule: 'unverified-help',
    when: 'a help line is to be checked again only after more than 180 days',
    file: 'content/safety/help/ie.yml',
    edit: [
      /^( *)- id: ie-crisis-samaritans((?:.*\n)*?)( *)verifiedOn: null\n *verifiedBy: null\n *reviewBy: null/m,
      '$1- ‸id: ie-crisis-samaritans$2$3verifiedOn: "2026-01-01"\n$3verifiedBy: someone\n$3reviewBy: "2026-07-01"',
    ],
    says: ['`resources.1`: a line is checked again within 180 days; write an earlier reviewBy'],
  },
  {
    rule: 'untraced-proposition',
    when: 'no words carry a proposition any more',
    file: 'content/steps/give-space.md',
    edit: ['props: [give-space-reading-music]', 'props: []'],
    saysElsewhere: [
      {
        file: trace,
        at: '‸give-space-reading-music: {',
        says: 'nothing carries `give-space-reading-music`; name it in the `props` of a block, cause or claim',
      },
    ],
  },
  {
    rule: 'untraced-proposition',
    when: 'a proposition is carried and not adopted',
    file: trace,
    edit: [/^ {2}(intro-practical-list: \{ number: 4,)/m, '  ‸$1 notAdopted: "It is one.",'],
    says: ['`intro-practical-list` is both carried by article#'],
  },
  {
    rule: 'proposition-number',
    when: 'a number is not that of the article',
    file: trace,
    edit: [/^ {2}intro-practical-list: \{ number: 4,/m, '  ‸intro-practical-list: { number: 44,'],
    says: ['the article’s proposition 4 stands here, not 44; keep them in its order'],
  },
];
