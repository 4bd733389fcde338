import type { Grammar } from '../pack.ts';

// English as code: what a written word stands for, and the forms of verbs. Regular forms follow from spelling; the others are listed.

/** Words written together or short; a rule knows only the full words. */
const written =
  "u:you ya:you ye:you yous:you y'all:you_all yall:you_all r:are ur:you_are youre:you_are youve:you_have youll:you_will youd:you_would dont:do_not doesnt:does_not " +
  'didnt:did_not cant:can_not cannot:can_not wont:will_not isnt:is_not arent:are_not wasnt:was_not werent:were_not havent:have_not hasnt:has_not hadnt:had_not ' +
  "wouldnt:would_not couldnt:could_not shouldnt:should_not aint:are_not ain't:are_not can't:can_not won't:will_not shan't:shall_not im:i_am ive:i_have thats:that_'s " +
  "whats:what_'s theres:there_'s hes:he_'s shes:she_'s gonna:going_to gotta:got_to wanna:want_to hafta:have_to oughta:ought_to kinda:kind_of sorta:sort_of " +
  'shouldve:should_have wouldve:would_have couldve:could_have shoulda:should_have woulda:would_have coulda:could_have lemme:let_me gimme:give_me shud:should shld:should wud:would cud:could tho:though thru:through wat:what wen:when dunno:do_not_know cuz:because cos:because coz:because bc:because ' +
  "w:with n:and nothin:nothing rn:right_now pls:please plz:please lets:let_'s d'you:do_you c'mon:come_on outta:out_of lotta:lot_of til:until yer:your abt:about";
const expansions = new Map(
  written
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1).split('_')]),
);
const suffixes = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', "'d"],
  ['s', "'s"],
]);

function expand(word: string): readonly string[] | undefined {
  const known = expansions.get(word);
  if (known) return known;
  const at = word.lastIndexOf("'");
  if (at <= 0) return undefined;
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const suffix = suffixes.get(word.slice(at + 1));
  return suffix === undefined ? undefined : [word.slice(0, at), suffix];
}

const subjects =
  'i you he she it we they that this what who where when how why there here let somebody someone everyone everybody nobody mom mum dad';
const auxiliaries = 'do does did is are was were have has had would could should can might must need ought';
/** The usual contractions, so that they are read as fast as words. */
const contractions = [
  ...expansions.keys(),
  ...subjects
    .split(' ')
    .flatMap((subject) => ["'s", "'re", "'ve", "'ll", "'d", "'m"].map((ending) => subject + ending)),
  ...auxiliaries.split(' ').map((verb) => `${verb}n't`),
];

/** Irregular verbs: base, past, participle (the same as the past when left out). */
const irregular =
  'be was been,become became become,begin began begun,bite bit bitten,blow blew blown,break broke broken,bring brought,build built,burn burnt,buy bought,catch caught,choose chose chosen,come came come,' +
  'cost cost,cut cut,deal dealt,do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,fly flew flown,forget forgot forgotten,' +
  'forgive forgave forgiven,get got gotten,give gave given,go went gone,grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,know knew known,lay laid,lead led,leave left,' +
  'lend lent,let let,light lit,lose lost,make made,mean meant,meet met,pay paid,put put,quit quit,read read,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said,see saw seen,sell sold,' +
  'send sent,set set,shake shook shaken,shoot shot,show showed shown,shut shut,sing sang sung,sit sat,sleep slept,speak spoke spoken,spend spent,split split,stand stood,steal stole stolen,stick stuck,sweep swept,' +
  'swear swore sworn,swim swam swum,bet bet,take took taken,teach taught,tell told,think thought,throw threw thrown,understand understood,wake woke woken,wear wore worn,win won,write wrote written';
const past = new Map<string, string>();
const participle = new Map<string, string>();
const bases = new Map<string, string>([
  ['is', 'be'],
  ['are', 'be'],
  ['am', 'be'],
  ['were', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
]);
for (const entry of irregular.split(',')) {
  const [base = '', second = '', third = second] = entry.split(' ');
  past.set(base, second);
  participle.set(base, third);
  for (const form of [second, third]) if (!bases.has(form)) bases.set(form, base);
}

const doubles =
  /^[^aeiou]*[aeiou][bdgklmnprt]$|^(?:admit|forget|begin|prefer|regret|commit|permit|upset|unplug|refer)$/;
const silentE = (verb: string) => /[^aeo]e$|[aeiou]{2}[^aeiou]e$/.test(verb) && !/(?:ee|oe|ye)$/.test(verb);
/** How a regular verb takes an ending: `stop` → `stopp`, `care` → `car`. */
const stem = (verb: string, ending: string): string => {
  if (verb.endsWith('ie') && ending === 'ing') return `${verb.slice(0, -2)}y`;
  if (silentE(verb) || (verb.endsWith('e') && ending === 'ed')) return verb.slice(0, -1);
  if (doubles.test(verb) && !/[wxy]$/.test(verb)) return verb + verb.at(-1);
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}i`;
  return verb;
};

/** Verbs that carry no topic and yet take endings. */
const plainVerbs = new Set([
  'want',
  'wants',
  'wanted',
  'need',
  'needs',
  'needed',
  'being',
  'doing',
  'having',
  'getting',
  'going',
  'making',
  'lets',
  'gets',
  'comes',
  'makes',
  'like',
  'own',
  'back',
  'backs',
  'backed',
  'sort',
  'sorts',
  'sorted',
]);

/** `base`, `past`, `participle`, `gerund` or `third` of a verb given in its base form. */
function inflect(verb: string, form: string): string | undefined {
  if (
    !/^[a-z]{2,}$/.test(verb) ||
    (functionWords.has(verb) && !bases.has(verb) && !past.has(verb) && !plainVerbs.has(verb))
  )
    return undefined;
  switch (form) {
    case 'base':
      return baseOf(verb);
    case 'past':
      return verb === 'be' ? 'were' : (past.get(verb) ?? `${stem(verb, 'ed')}ed`);
    case 'participle':
      return participle.get(verb) ?? `${stem(verb, 'ed')}ed`;
    case 'gerund':
      return verb === 'be' ? 'being' : `${stem(verb, 'ing')}ing`;
    case 'third':
      if (verb === 'have') return 'has';
      if (verb === 'be') return 'is';
      if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
      return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
    default:
      return undefined;
  }
}

/** What is left of verbs that end in `e` when an ending took it: `ignoring`, `blamed`. */
const withE = new Set(
  (
    'accus agre amaz argu arrang bak bath blam bor bott breath brib bulldoz car caus chang charg chas choos cit clos collaps com combin compar compet ' +
    'complet conced continu cop creat curs dat declin delet disagre dot eras escap examin exchang excus explod explor expos fad fak fre freez fus gaz glar ' +
    'grad grip guarante guid hassl hat hop ignor imagin increas indulg invad invit jok justif lik los mak mop nam not nurs oblig overrid overrul ow phon ' +
    'pleas poison postpon prepar propos provok punch purchas quot rag rat rearrang refus rehears releas rescu respons revers ridicul ril rins ris rul scar ' +
    'schedul scor scrap shak sham shap shar shin smil smok sneez spit squeez stag star stat stor strik strugg styl suppos tak tam tas teas tim toler trad ' +
    'tun typ undermin unit us valu vot wag wak wast welcom whin whing wip writ'
  ).split(' '),
);
/** Roots that no verb has without its `e`: `notic`, `cuddl`, `decorat`, `prioritis`. */
const takesE =
  /(?:[bcdfgkptz]l|[cv]|dg|quir|[^aeiou](?:id|[iu]r)|[^aeo]ud|[^u]um|[aeiou].*(?:[^aeo][au]t|i[sz]|ag))$/;

/** The base of a verb in any form, as far as spelling tells. */
function baseOf(word: string): string {
  const known = bases.get(word);
  if (known !== undefined) return known;
  if (past.has(word)) return word;
  if (/^[a-z]ying$/.test(word)) return `${word[0]}ie`;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|tz|o)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word) && word.length > 3) return word.slice(0, -1);
  const cut = /^(.+?)(ing|ed)$/.exec(word);
  const root = cut?.[1];
  if (root === undefined || root.length < 2 || !/[aeiouy]/.test(root)) return word;
  if (past.has(root)) return root;
  if (past.has(`${root}e`) || withE.has(root) || takesE.test(root)) return `${root}e`;
  if (cut?.[2] === 'ed' && root.endsWith('i')) return root.length > 2 ? `${root.slice(0, -1)}y` : `${root}e`;
  const single = root.slice(0, -1);
  if (
    root.length > 3 &&
    /([bdgkmnprtl])\1$/.test(root) &&
    (past.has(single) ||
      !/(?:ll|ss|ff)$/.test(root) ||
      /^(?:controll|travell|cancell|quarrell|labell|modell|patroll|compell|rebell)$/.test(root))
  )
    return single;
  return root;
}

const functionWords = new Set(
  (
    'a an the this that these those my your our his her its their me you i we us he she it they him them mine yours ours theirs myself yourself ourselves himself herself itself themselves ' +
    'and or but so because if when while as than though although until unless since before after to of in on at by for from with without about into over under up down out off around through between during against toward towards like ' +
    "be am is are was were been being do does did done doing have has had having will would shall should can could may might must ought 's 'd not no yes any some every each all both either neither one ones ever never always only just even still " +
    'really very too also quite rather again then now here there where why how what which who whom whose much many more most less least other another such own same enough lot bit kind sort of thing things stuff anything something everything nothing anyone someone everyone nobody ' +
    'get got gets getting go goes going gone went come comes coming came let lets make makes made making want wants wanted need needs needed please ok okay oh well yeah lol actually maybe perhaps right back away ' +
    'time times day days once twice way ways'
  ).split(' '),
);

/** English for the engine. */
export const en: Grammar = {
  expand,
  contractions,
  inflect,
  isFunctionWord: (word) => functionWords.has(word) || /^\d+$/.test(word),
  affirm: (phrase) =>
    phrase
      .replace(/\bany(thing|one|body|where)?\b/gi, (_, rest: string = '') => `some${rest}`)
      .replace(/\b(?:n?ever) /gi, ''),
  polish: (sentence) => sentence.replace(/\bi(?=[ ’'.,?!]|$)/g, 'I'),
  withoutDoubles: (text) => text.replace(/\b(?:had had|that that)\b/gi, ''),
  keepsCapital: (word) => /^I\b/.test(word),
  isContrast: (word) => /^(?:but|however|although|though)$/.test(word),
};
