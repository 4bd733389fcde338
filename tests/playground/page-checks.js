// Runs inside the page, so it is plain JavaScript: what is wrong with the view that is on screen, as sentences.
globalThis.checkPage = ({ lang, dir }) => {
  const root = document.documentElement;
  const problems = [];
  const expectTrue = (holds, problem) => holds || problems.push(problem);
  expectTrue(root.lang === lang && root.dir === dir, `lang and dir are ${root.lang} and ${root.dir}`);
  for (const landmark of ['header', 'nav#contents', 'main', 'footer']) {
    expectTrue(document.querySelectorAll(`body > ${landmark}`).length === 1, `there is not one ${landmark}`);
  }
  expectTrue(document.querySelectorAll('h1').length === 1, 'there is not exactly one h1');
  expectTrue(document.title.trim() !== '', 'the tab has no title');
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => Number(h.localName[1]));
  const inOrder = levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1);
  expectTrue(inOrder, `headings are out of order: ${levels}`);
  const overflow = root.scrollWidth - root.clientWidth;
  expectTrue(overflow <= 0, `the page is ${overflow}px wider than the window`);
  const controls = [...document.querySelectorAll('input, select, textarea')];
  expectTrue(
    controls.every((control) => control.labels.length > 0),
    'a control has no label',
  );
  return [...problems, ...unnamedButtons(), ...brokenReferences(), ...lowContrast()];
};

const unnamedButtons = () =>
  [...document.querySelectorAll('button, a[href]')]
    .filter((control) => !control.textContent.trim())
    .map((control) => `nothing names ${control.outerHTML}`);

/** An id is there once, and so is what others refer to by it. */
function brokenReferences() {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const attributes = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];
  const references = attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((one) => one.getAttribute(name).split(' ')),
  );
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two elements are #${id}`),
    ...references.filter((id) => !ids.includes(id)).map((id) => `nothing is #${id}`),
  ];
}

/** Every text whose contrast is below WCAG AA: 4.5, or 3 for large text. */
function lowContrast() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    // The copy behind a field carries its underlines, not its words.
    if (style.color === 'rgba(0, 0, 0, 0)' && element.closest('[aria-hidden]')) continue;
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = contrast(style.color, backgroundOf(element));
    if (ratio < (isLarge ? 3 : 4.5)) found.add(`contrast ${ratio.toFixed(2)}: ${element.textContent}`);
  }
  return [...found];
}

function backgroundOf(element) {
  const color = element && getComputedStyle(element).backgroundColor;
  if (!element) return 'rgb(255, 255, 255)';
  return color === 'rgba(0, 0, 0, 0)' ? backgroundOf(element.parentElement) : color;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color) {
  const [red, green, blue] = color.match(/[\d.]+/g).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
