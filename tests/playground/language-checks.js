// Runs inside the page, so it is plain JavaScript: goes through views in one language and says what is wrong, as sentences.
globalThis.walkViews = async (addresses, { lang, dir, english }) => {
  const problems = new Set();
  const isEnglish = english === undefined ? undefined : new RegExp(english, 'u');
  const look = () => {
    for (const one of wrongHere(lang, dir, isEnglish)) problems.add(`${location.hash}: ${one}`);
  };
  for (const address of addresses) {
    await open(address);
    look();
    for (const act of acts[address] ?? []) {
      act();
      look();
    }
    if (!/exercises\/./.test(address)) continue;
    for (const phase of ['form', 'result', 'share', 'stopped']) {
      if (await goOn[phase]()) {
        look();
        unfold();
        look();
      } else problems.add(`${address}: there is no way to ${phase}`);
    }
  }
  return [...problems];
};

async function open(address) {
  if (location.hash === address) return;
  const shown = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = address;
  await shown;
}

const press = (selector) => document.querySelector(selector)?.click();

/** What more there is to see in some views. */
const acts = {
  '#/help': ['JP', 'SA', 'ZZ'].map((country) => () => {
    const select = document.querySelector('main select');
    select.value = country;
    select.dispatchEvent(new Event('change'));
  }),
  '#/claims': [() => press('[role="switch"]')],
  '#/suggestions': [
    () => press('.causes input'),
    () => press('.signals input'),
    () => press('.signals input'),
  ],
  '#/safety': [() => press('.pick > button')],
  '#/plan': [() => press('.plan .pick .ways button'), () => press('[data-item] button')],
};

/** Wait until an exercise is at this point; looking takes a moment, since rules may have to be loaded. */
async function reached(phase) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (document.querySelector(`.phase.${phase}`)) return true;
    await new Promise((done) => setTimeout(done, 5));
  }
  return false;
}

/** Write something, share whatever may be shared, and show all that is folded. */
function unfold() {
  for (const field of document.querySelectorAll(
    '.exercise-form :is(textarea, input[type="text"]):not(.code)',
  )) {
    field.value = field.localName === 'textarea' ? 'Own words and some more of them' : 'Own words';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const box of document.querySelectorAll('.phase.share input[type="checkbox"]')) box.click();
  for (const folded of document.querySelectorAll('main details')) folded.open = true;
}

/** The ways through an exercise. */
const goOn = {
  form() {
    press('.phase.start section .ways button');
    press('.phase.gate .pick > button');
    press('.phase.gate .results .ways button');
    return reached('form');
  },
  result() {
    press('.bar .button');
    return reached('result');
  },
  share() {
    press('.phase.result .ways .quiet');
    return reached('share');
  },
  async stopped() {
    press('.phase.share > .ways button');
    await reached('form');
    press('.bar .quiet:last-child');
    return reached('stopped');
  },
};

/** What stands in the page, each text with the element that it is in. */
function* textNodes() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield [walker.currentNode.data, walker.currentNode.parentElement];
}

/** The same, and what only assistive technology says. */
function* texts() {
  yield* textNodes();
  for (const element of document.querySelectorAll('[aria-label]'))
    yield [element.getAttribute('aria-label'), element];
}

/** The nearest language that is told. */
const languageOf = (element) => element.closest('[lang]').lang;

function wrongHere(lang, dir, isEnglish) {
  const root = document.documentElement;
  const found = [];
  if (root.lang !== lang || root.dir !== dir) found.push(`lang and dir are ${root.lang} and ${root.dir}`);
  if (document.querySelectorAll('h1').length !== 1) found.push('there is not exactly one h1');
  if (document.title.trim() === '') found.push('the tab has no title');
  const overflow = root.scrollWidth - root.clientWidth;
  if (overflow > 0) found.push(`the page is ${overflow}px wider than the window`);
  for (const [text, element] of texts()) {
    if (text.includes('{{')) found.push(`a value is missing: ${text}`);
    if (isEnglish?.test(text.trim()) && languageOf(element) === lang) found.push(`English: ${text}`);
    if (lang === 'en-XA' && isPlain(text, element)) found.push(`put together or written by hand: ${text}`);
  }
  return found;
}

/** Whether text stands outside the brackets of the made-up language. Names and what the platform writes do. */
function isPlain(text, element) {
  if (element.closest('bdi, option, pre, [rel~="external"], [lang]:not(html)')) return false;
  return /[A-Za-z]{2}/.test(text) && !/^[\s·:]*\[.*\]\s*$/su.test(text);
}

/** Every text with letters in it that is not told to be in a language. */
globalThis.untold = (language) =>
  [...textNodes()]
    .filter(
      ([text, element]) =>
        /\p{L}/u.test(text) && !element.closest('bdi, option, pre, .channels [rel~="external"]'),
    )
    .filter(([, element]) => !element.closest(`[lang="${language}"][dir="ltr"]:not(html)`))
    .map(([text]) => text);
