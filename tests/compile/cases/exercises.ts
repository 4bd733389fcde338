import type { Case } from './case.ts';

const repeat = 'content/exercises/repeat-back.md';
const date = 'content/exercises/distraction-free-date.md';
const space = 'content/exercises/space-agreement.md';
const map = 'content/exercises/cause-map.md';
const search = 'content/exercises/therapist-search-prep.md';

/** Fields that name what there is not, and limits that contradict each other. */
export const exercises: readonly Case[] = [
  {
    rule: 'unknown-id',
    when: 'a field takes its options from no deck there is',
    file: repeat,
    edit: ['from: scenarios', 'from: ‸scenrios'],
    says: ['unknown deck `scenrios`; did you mean `scenarios`?'],
  },
  {
    rule: 'unknown-id',
    when: 'the entries of a list come from no deck there is',
    file: search,
    edit: ['from: provider-questions', 'from: ‸provider-qestions'],
    says: ['unknown deck `provider-qestions`; did you mean `provider-questions`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a part of a record comes from no deck there is',
    file: map,
    edit: ['from: noticing', 'from: ‸noticng'],
    says: ['unknown deck `noticng`; did you mean `noticing`?'],
  },
  {
    rule: 'unknown-id',
    when: 'an exercise, a field and a caution are not for signals that are none',
    file: repeat,
    edit: [
      /^notFor: \[\]((?:.*\n)*?) {2}rounds: \{kind: integer,((?:.*\n)*?## no-promise) \{type: caution/m,
      'notFor: [‸harms-me]$1  rounds: {kind: integer, notFor: [‸threat],$2 {type: caution, notFor: [‸isolaton]',
    ],
    says: [
      'unknown signal `harms-me`',
      'unknown signal `threat`; did you mean `threats`?',
      'unknown signal `isolaton`; did you mean `isolation`?',
    ],
  },
  {
    rule: 'unknown-id',
    when: 'an exercise practises no proposition there is',
    file: repeat,
    edit: ['  - active-listening-repeat-back', '  - ‸active-listening-repeat'],
    says: ['unknown proposition `active-listening-repeat`; did you mean'],
  },
  {
    rule: 'unknown-id',
    when: 'a section is neither a field nor a caution',
    file: repeat,
    append: '\n‸## round\n\nRounds\n\n‸## entirely-different\n\nNothing\n',
    says: [
      'no field `round` in the front matter; did you mean `rounds`?',
      'no field `entirely-different` in the front matter; a caution is written `{type: caution}`',
    ],
  },
  {
    rule: 'unknown-id',
    when: 'a section has a name that every object has',
    file: repeat,
    append: '\n‸## constructor\n\nNothing\n',
    says: ['no field `constructor` in the front matter'],
  },
  {
    rule: 'unknown-id',
    when: 'a part of a record is none',
    file: map,
    edit: [/^- answer: .*\n/m, '$&‸- answr: My answer\n'],
    says: ['the list `answers` has no part `answr`; did you mean `answer`?'],
  },
  {
    rule: 'unknown-id',
    when: 'an exercise is complete with a field that is none',
    file: date,
    edit: ['[[start,', '[[‸strat,'],
    says: ['no field `strat` in this exercise; did you mean `start`?'],
  },
  {
    rule: 'unknown-id',
    when: 'an exercise is complete with an answer that is none',
    file: repeat,
    edit: ['[[accuracy=that-is-it]]', '[[‸accuracy=that-is]]'],
    says: ['no answer `that-is` to `accuracy`'],
  },
  {
    rule: 'unknown-id',
    when: 'an exercise is complete with an answer that is neither yes nor no',
    file: map,
    edit: ['[nothing-fits=true]', '[‸nothing-fits=yes]'],
    says: ['no answer `yes` to `nothing-fits`'],
  },
  {
    rule: 'unknown-id',
    when: 'a field is asked for each item of none',
    file: map,
    edit: ['perItemOf: picked', 'perItemOf: ‸pikced'],
    says: ['no field `pikced` in this exercise; did you mean `picked`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a currency stands in no field there is, and is needed with none',
    file: date,
    edit: [
      /currencyField: budget-currency((?:.*\n)*?.*)requiredWith: budget,/,
      'currencyField: ‸budget-curency$1requiredWith: ‸bugdet,',
    ],
    says: [
      'no field `budget-curency` in this exercise; did you mean `budget-currency`?',
      'no field `bugdet` in this exercise; did you mean `budget`?',
    ],
  },
  {
    rule: 'unknown-id',
    when: 'a field is needed with an answer that is none',
    file: 'content/exercises/need-statement.md',
    edit: ['requiredWith: "when=named-time"', 'requiredWith: ‸"when=name-time"'],
    says: ['no answer `name-time` to `when`; did you mean `named-time`?'],
  },
  {
    rule: 'unknown-id',
    when: 'the items to choose from stand in no field there is',
    file: 'content/exercises/sharing-ladder.md',
    edit: ['fromField: rungs', 'fromField: ‸rung'],
    says: ['no field `rung` in this exercise; did you mean `rungs`?'],
  },
  {
    rule: 'unknown-id',
    when: 'the entries of a list come from no field there is',
    file: 'content/exercises/quiet-togetherness.md',
    edit: ['fromField: options', 'fromField: ‸option'],
    says: ['no field `option` in this exercise; did you mean `options`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a time is later than none',
    file: space,
    edit: ['after: start', 'after: ‸strat'],
    says: ['no field `strat` in this exercise; did you mean `start`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a time depends on an answer that is none',
    file: space,
    edit: ['is: short-pause', 'is: ‸short-paus'],
    says: ['no answer `short-paus` to `kind`; did you mean `short-pause`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a time depends on a field that is none',
    file: space,
    edit: ['{field: kind,', '{field: ‸kinds,'],
    says: ['no field `kinds` in this exercise; did you mean `kind`?'],
  },
  {
    rule: 'field-constraint',
    when: 'the least number is more than the most',
    file: repeat,
    edit: ['minimum: 1, maximum: 3', 'minimum: ‸4, maximum: 3'],
    says: ['minimum must not be more than maximum'],
  },
  {
    rule: 'field-constraint',
    when: 'the usual number is less than the least',
    file: repeat,
    edit: ['minimum: 1, maximum: 3', 'minimum: 1, maximum: 3, default: ‸0'],
    says: ['default must lie between minimum and maximum'],
  },
  {
    rule: 'field-constraint',
    when: 'the usual number is more than the most',
    file: repeat,
    edit: ['minimum: 1, maximum: 3', 'minimum: 1, maximum: 3, default: ‸9'],
    says: ['default must lie between minimum and maximum'],
  },
  {
    rule: 'field-constraint',
    when: 'a number in a record contradicts itself',
    file: 'content/exercises/sharing-ladder.md',
    edit: ['minimum: 1, maximum: 5', 'minimum: ‸6, maximum: 5'],
    says: ['minimum must not be more than maximum'],
  },
  {
    rule: 'field-constraint',
    when: 'the shortest time is longer than the longest',
    file: date,
    edit: ['minimum: PT15M, maximum: PT12H, default: PT1H', 'minimum: ‸P1D, maximum: PT12H'],
    says: ['minimum must not be more than maximum'],
  },
  {
    rule: 'field-constraint',
    when: 'the usual time is longer than the longest',
    file: date,
    edit: ['default: PT1H,', 'default: ‸PT12H1M,'],
    says: ['default must lie between minimum and maximum'],
  },
  {
    rule: 'field-constraint',
    when: 'the fewest choices and entries are more than the most',
    file: search,
    edit: [
      /^( {2}format: \{kind: multi-choice, minItems:) 1,((?:.*\n)*?.*minItems:) 3, maxItems: 12/m,
      '$1 ‸9, maxItems: 2,$2 ‸13, maxItems: 12',
    ],
    says: ['minItems must not be more than maxItems', 'minItems must not be more than maxItems'],
  },
  {
    rule: 'field-constraint',
    when: 'a list says nothing of what it holds, or says it twice',
    file: search,
    edit: [
      /kind: list, of: \{kind: text, max: 35, format: bcp-47\},((?:.*\n)*?.*candidates: \{)kind: list, /,
      'kind: ‸list,$1kind: ‸list, of: {kind: text, max: 9}, ',
    ],
    says: ['a list says what it holds: `of` for plain values or `item` for records', 'a list says'],
  },
  {
    rule: 'field-constraint',
    when: 'the entries of a list differ by a part that is none',
    file: map,
    edit: ['uniqueBy: check-in', 'uniqueBy: ‸checkin'],
    says: ['`uniqueBy` names a part of the `item`'],
  },
  {
    rule: 'field-constraint',
    when: 'a choice has options twice, or none',
    file: repeat,
    edit: [
      /kind: ref, from: scenarios,((?:.*\n)*?.*)kind: multi-choice, from: feelings,((?:.*\n)*?.*)kind: choice, by: speaker/,
      'kind: ‸ref,$1kind: ‸multi-choice,$2kind: ‸choice, from: needs, by: speaker',
    ],
    says: Array(3).fill('options written as a list, or `from`, or `fromField`: exactly one of them'),
    saysElsewhere: [
      {
        file: 'content/vocabulary/scenarios.md',
        at: '‸---',
        says: 'nothing uses the deck `scenarios` (unused-id)',
      },
    ],
  },
  {
    rule: 'field-constraint',
    when: 'an entry of a list is a choice from nothing',
    file: search,
    edit: ['{kind: choice, from: provider-questions,', '{kind: ‸choice,'],
    says: ['exactly one of them'],
    saysElsewhere: [
      {
        file: 'content/vocabulary/provider-questions.md',
        at: '‸---',
        says: 'nothing uses the deck `provider-questions` (unused-id)',
      },
    ],
  },
  {
    rule: 'field-constraint',
    when: 'the usual choice is no option',
    file: 'content/exercises/quiet-togetherness.md',
    edit: ['default: none', 'default: ‸nothing'],
    says: ['default must be one of the options: none, '],
  },
  {
    rule: 'field-constraint',
    when: 'the minutes do not rise',
    file: repeat,
    edit: [/^minutes: .*/m, 'minutes: ‸{min: 3, typical: 15, max: 10}'],
    says: ['minutes must rise: min ≤ typical ≤ max'],
  },
  {
    rule: 'field-constraint',
    when: 'an exercise for two has no gate',
    file: repeat,
    edit: ['safetyGate: pair', 'safetyGate: ‸none'],
    says: ['an exercise that two people can do has `safetyGate: pair`, and no other has'],
  },
  {
    rule: 'field-constraint',
    when: 'an exercise for one has a gate',
    file: 'content/exercises/feelings-behind.md',
    edit: ['safetyGate: none', 'safetyGate: ‸pair'],
    says: ['an exercise that two people can do has `safetyGate: pair`, and no other has'],
  },
];
