import type { Case } from './case.ts';

const step = 'content/steps/give-space.md';
const cause = 'content/causes/job-stress.md';

/** Ids that nothing defines, that nothing uses, that stand twice or are no ids. */
export const references: readonly Case[] = [
  {
    rule: 'unknown-id',
    when: 'a step names no exercise there is',
    file: step,
    edit: [/^exercises: \[/m, 'exercises: [‸space-agreemnt, '],
    says: ['unknown exercise `space-agreemnt`; did you mean `space-agreement`?'],
  },
  {
    rule: 'unknown-id',
    when: 'an id is like no other',
    file: step,
    edit: [/^exercises: \[/m, 'exercises: [‸wholly-other-thing-altogether, '],
    says: ['unknown exercise `wholly-other-thing-altogether`'],
  },
  {
    rule: 'unknown-id',
    when: 'a step is not for a signal that is none',
    file: step,
    edit: [/^notFor: \[.*\]/m, 'notFor: [harm, ‸fear-of-partnr]'],
    says: ['unknown signal `fear-of-partnr`; did you mean `fear-of-partner`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a block names a proposition, a signal and a claim that are none',
    file: step,
    append:
      '\n## a-walk {type: paragraph, props: [‸give-space-alow-space], notFor: [‸own-harms], evidence: [‸research-i-languag]}\n\nGo out.\n',
    says: [
      'unknown proposition `give-space-alow-space`; did you mean `give-space-allow-space`?',
      'unknown signal `own-harms`; did you mean `own-harm`?',
      'unknown claim `research-i-languag`; did you mean `research-i-language`?',
    ],
  },
  {
    rule: 'unknown-id',
    when: 'a claim block shows no claim there is',
    file: step,
    append: '\n## a-study {type: claim, claim: ‸research-i-languag}\n',
    says: ['unknown claim `research-i-languag`; did you mean `research-i-language`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a frame of the article names what there is not',
    file: 'content/article.md',
    edit: [/^intro: \{notFor: \[.*?\]/m, 'intro: {notFor: [‸threat], exercises: [‸weekly-checkin]'],
    says: [
      'unknown signal `threat`; did you mean `threats`?',
      'unknown exercise `weekly-checkin`; did you mean `weekly-check-in`?',
    ],
  },
  {
    rule: 'unknown-id',
    when: 'a cause points to a step and an exercise that are none',
    file: cause,
    edit: [
      /^steps: \[(.*)\]\nexercises: \[(.*)\]/m,
      'steps: [$1, ‸give-spaces]\nexercises: [$2, ‸need-statment]',
    ],
    says: [
      'unknown step `give-spaces`; did you mean `give-space`?',
      'unknown exercise `need-statment`; did you mean `need-statement`?',
    ],
  },
  {
    rule: 'unknown-id',
    when: 'a cause is broader or related to none',
    file: cause,
    edit: [/^broader: stress((?:\n.*)*?)\nrelated: \[/m, 'broader: ‸stres$1\nrelated: [‸new-profesion, '],
    says: [
      'unknown cause `stres`; did you mean `stress`?',
      'unknown cause `new-profesion`; did you mean `new-profession`?',
    ],
  },
  {
    rule: 'unknown-id',
    when: 'a cause has a route, a notice and a proposition that are none',
    file: cause,
    edit: [
      /^routes: \[.*\]\nnotices: \[.*\]((?:\n.*)*?)\nprops: \[/m,
      'routes: [‸ofer-information]\nnotices: [‸start-alone]$1\nprops: [‸understand-causes-jobstress, ',
    ],
    says: [
      'unknown route `ofer-information`; did you mean `offer-information`?',
      'unknown notice `start-alone`',
      'unknown proposition `understand-causes-jobstress`; did you mean `understand-causes-job-stress`?',
    ],
  },
  {
    rule: 'unknown-id',
    when: 'a check-in raises what there is not, on an answer that is none',
    file: cause,
    append:
      '\n## job-stress-9 {polarity: concern-when-yes, raises: {answers: [‸oftn], notices: [‸heavy-stay], routes: [‸crises]}}\n\nIs it so?\n',
    says: [
      'unknown answer `oftn`; did you mean `often`?',
      'unknown notice `heavy-stay`; did you mean `heavy-stays`?',
      'unknown route `crises`; did you mean `crisis`?',
    ],
  },
  {
    rule: 'unknown-id',
    when: 'a claim is countered by none and carries no proposition there is',
    file: 'content/claims/seed-quick-fix.md',
    edit: [
      /^props: \[((?:.*\n)*?)counterClaims: \[\]/m,
      'props: [‸intro-quick-fix, $1counterClaims: [‸seed-quick-fixes]',
    ],
    says: ['unknown proposition `intro-quick-fix`', 'did you mean `seed-quick-fix`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a signal leads to no route there is',
    file: 'content/safety/signals.md',
    edit: ['routes: [youth]', 'routes: [‸yuth]'],
    says: ['unknown route `yuth`; did you mean `youth`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a notice leads to no route there is',
    file: 'content/safety/notices.md',
    edit: ['routes: [crisis]', 'routes: [‸crisi]'],
    says: ['unknown route `crisi`; did you mean `crisis`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a proposition conflicts with none',
    file: 'content/propositions.yml',
    edit: ['conflictsWith: [', 'conflictsWith: [‸closing-intents, '],
    says: ['unknown proposition `closing-intents`; did you mean `closing-intent`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a tension is between propositions that are none',
    file: 'content/propositions.yml',
    edit: [/ {4}propositions: \[/, '    propositions: [‸closing-intents, '],
    says: ['unknown proposition `closing-intents`; did you mean `closing-intent`?'],
  },
  {
    rule: 'unknown-id',
    when: 'a tension is resolved by a block that is none',
    file: 'content/propositions.yml',
    edit: [/ {4}blocks: \[/, '    blocks: [‸article#realistic-pac, '],
    says: ['unknown block `article#realistic-pac`; did you mean `article#realistic-pace`?'],
  },
  {
    rule: 'duplicate-id',
    when: 'an id stands in a list twice',
    file: step,
    edit: [/^exercises: \[([a-z-]+)/m, 'exercises: [$1, ‸$1'],
    says: ['stands in this list twice; take one out'],
  },
  {
    rule: 'duplicate-id',
    when: 'two blocks of a step have one id',
    file: step,
    append:
      '\n## a-walk {type: question}\n\nWhere to?\n\n‸## a-walk {type: question}\n\nHow far?\n\nAnd then?\n',
    says: ['`a-walk` already stands at content/steps/give-space.md:'],
  },
  {
    rule: 'duplicate-id',
    when: 'a named field stands twice',
    file: step,
    append: '\n‸## discreetTitle\n\nAgain\n',
    says: ['`discreetTitle` already stands at content/steps/give-space.md:'],
  },
  {
    rule: 'duplicate-id',
    when: 'two items of a list have one id',
    file: step,
    append:
      '\n## a-walk {type: list}\n\nThings to take.\n\n- hat: A hat.\n- coat: A coat.\n‸- hat: Another hat.\n',
    says: ['`hat` already stands at content/steps/give-space.md:'],
  },
  {
    rule: 'duplicate-id',
    when: 'two ids together make the key of another string',
    file: step,
    append:
      '\n## a-walk {type: list}\n\nThings to take.\n\n- warm-hat: A hat.\n- coat: A coat.\n\n## a-walk-warm-hat {type: question}\n\n‸Which?\n',
    says: ['the words `give-space` › `a-walk-warm-hat` are already written at content/steps/give-space.md:'],
  },
  {
    rule: 'duplicate-id',
    when: 'two options of a field have one id',
    file: 'content/exercises/repeat-back.md',
    edit: [/^- nearly: .*\n/m, '$&‸- nearly: Almost\n'],
    says: ['`nearly` already stands at content/exercises/repeat-back.md:'],
  },
  {
    rule: 'duplicate-id',
    when: 'two items of a deck have one id',
    file: 'content/vocabulary/noticing.md',
    append: '\n‸## often\n\nVery often\n',
    says: ['`often` already stands at content/vocabulary/noticing.md:'],
  },
  {
    rule: 'duplicate-id',
    when: 'two signals have one id',
    file: 'content/safety/signals.md',
    append: '\n‸## threats {harm: true, routes: []}\n\nAgain.\n',
    says: ['`threats` already stands at content/safety/signals.md:'],
  },
  {
    rule: 'duplicate-id',
    when: 'two help lines have one id',
    file: 'content/safety/help/ie.yml',
    edit: ['id: ie-crisis-samaritans', 'id: ‸ie-emergency-112'],
    says: [
      'help-resource `ie-emergency-112` is already defined at content/safety/help/ie.yml:4:9; choose another',
    ],
  },
  {
    rule: 'id-grammar',
    when: 'a file’s name is no id',
    file: 'content/vocabulary/Quiet_Ideas.md',
    copyOf: 'content/vocabulary/noticing.md',
    edit: [/^order: .*/m, 'order: 99'],
    saysAtStart: ['`Quiet_Ideas` is no id; an id is lower-case words joined by single hyphens'],
  },
  {
    rule: 'id-grammar',
    when: 'a block’s and an item’s name are no ids',
    file: step,
    append:
      '\n‸## a_walk {type: list}\n\nThings to take.\n\n‸- Hat: A hat.\n‸- warm--coat: A coat.\n- shoes2: Shoes.\n',
    says: ['`a_walk` is no id', '`Hat` is no id', '`warm--coat` is no id'],
  },
  {
    rule: 'id-grammar',
    when: 'ids in front matter are none',
    file: step,
    edit: [/^exercises: \[(.*)\]/m, 'exercises: [$1, ‸Space_Agreement, ‸-agreement]'],
    says: [
      '`exercises.3`: an id is lower-case words joined by single hyphens, such as `give-space`',
      '`exercises.4`: an id is',
    ],
  },
  {
    rule: 'id-grammar',
    when: 'the name of a proposition is no id',
    file: 'content/propositions.yml',
    edit: ['  intro-hard-to-repair:', '  ‸introHardToRepair:'],
    says: ['`introHardToRepair`: an id is lower-case words'],
  },
  {
    rule: 'id-grammar',
    when: 'the name of a field is no id',
    file: 'content/exercises/repeat-back.md',
    edit: ['  rounds: {', '  ‸Rounds: {'],
    says: ['`Rounds`: an id is lower-case words'],
  },
  {
    rule: 'id-grammar',
    when: 'the names of a caution and of an option are no ids',
    file: 'content/exercises/repeat-back.md',
    edit: [/^## no-promise (.*)((?:\n.*)*?)\n- nearly:/m, '‸## no_promise $1$2\n‸- near_ly:'],
    says: ['`no_promise` is no id', '`near_ly` is no id'],
  },
  {
    rule: 'id-grammar',
    when: 'a check-in is not called after its cause',
    file: cause,
    append:
      '\n‸## work-3 {polarity: concern-when-yes}\n\nIs it so?\n\n‸## job-stress-x {polarity: concern-when-yes}\n\nOr so?\n',
    says: ['a check-in of `job-stress` is called `job-stress-1`', 'not `job-stress-x`'],
  },
  {
    rule: 'id-grammar',
    when: 'the name of a sentence of the quick exit is no id',
    file: 'content/safety/quick-exit.md',
    append: '\n‸## away_now\n\nAway now\n',
    says: ['`away_now` is no id'],
  },
  {
    rule: 'unused-id',
    when: 'nothing shows a claim',
    file: 'content/claims/a-new-study.md',
    copyOf: 'content/claims/seed-quick-fix.md',
    saysAtStart: ['nothing uses the claim `a-new-study`; refer to it or delete it'],
  },
  {
    rule: 'unused-id',
    when: 'no step and no cause has an exercise',
    file: 'content/exercises/a-new-exercise.md',
    copyOf: 'content/exercises/repeat-back.md',
    edit: [/^order: .*/m, 'order: 99'],
    saysAtStart: ['nothing uses the exercise `a-new-exercise`'],
  },
  {
    rule: 'unused-id',
    when: 'no field takes its options from a deck',
    file: 'content/vocabulary/a-new-deck.md',
    copyOf: 'content/vocabulary/noticing.md',
    edit: [/^order: .*/m, 'order: 99'],
    saysAtStart: ['nothing uses the deck `a-new-deck`'],
  },
  {
    rule: 'unused-id',
    when: 'nothing leads to a route',
    file: 'content/safety/routes.md',
    append:
      '\n‸## nowhere {pairWork: allowed, helpKinds: []}\n\n- title: Nowhere\n- text: It leads nowhere.\n',
    says: ['nothing uses the route `nowhere`'],
  },
  {
    rule: 'duplicate-order',
    when: 'two steps have one order',
    file: 'content/steps/seek-help.md',
    edit: [/^order: .*/m, 'order: ‸1'],
    says: ['`recognize-issue` has order 1 too; give `seek-help` another'],
  },
  {
    rule: 'duplicate-order',
    when: 'two causes have one order',
    file: 'content/causes/time-pressure.md',
    edit: [/^order: .*/m, 'order: ‸1'],
    says: ['`stress` has order 1 too; give `time-pressure` another'],
  },
  {
    rule: 'duplicate-order',
    when: 'two exercises have one order',
    file: 'content/exercises/repeat-back.md',
    edit: [/^order: .*/m, 'order: ‸1'],
    says: ['`prepare-notes` has order 1 too; give `repeat-back` another'],
  },
  {
    rule: 'duplicate-order',
    when: 'two decks have one order',
    file: 'content/vocabulary/noticing.md',
    edit: [/^order: .*/m, 'order: ‸1'],
    says: ['`feelings` has order 1 too; give `noticing` another'],
  },
];
