// Runs inside the page, so it is plain JavaScript: fills in one field of a form, whatever controls it is made of.
globalThis.fillField = (id, { text, code, number, dates, count }) => {
  const root = document.querySelector(`[data-field="${id}"]`);
  const tell = (control) => {
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const set = (control, value) => {
    control.value = value;
    tell(control);
  };
  const all = (selector) => [...root.querySelectorAll(selector)];
  all('button')
    .filter((button) => button.textContent === 'Add an entry')
    .forEach((button) => {
      button.click();
    });
  for (const folded of all('details')) folded.open = true;
  for (const control of all('textarea, input[type="text"]')) {
    if (control.checkVisibility()) set(control, control.classList.contains('code') ? code : text);
  }
  for (const control of all('input[type="week"]')) set(control, code);
  for (const control of all('input[type="number"]')) set(control, String(number));
  for (const control of all('input[type="datetime-local"]')) set(control, dates);
  for (const control of all('select')) {
    if (control.options[0].value === '') set(control, control.options[1].value);
  }
  const groups = new Map();
  for (const control of all('input[type="radio"], input[type="checkbox"]')) {
    const group = control.name || control.closest('fieldset, .field');
    groups.set(group, [...(groups.get(group) ?? []), control]);
  }
  for (const controls of groups.values()) {
    const ticked = controls[0].type === 'radio' ? controls.slice(0, 1) : controls.slice(0, count);
    for (const control of ticked) if (!control.disabled && !control.checked) control.click();
  }
};

/** Everything on screen to press that is smaller than a thumb, as sentences. */
globalThis.smallTargets = () => {
  const targets = 'button, select, label.box, label.file, .bar a, .ways a, input:is([type="text"], [type="number"])';
  return [...document.querySelectorAll(targets)]
    .filter((target) => target.closest('main') && target.checkVisibility() && !target.closest('.visually-hidden'))
    .map((target) => ({ target, height: target.getBoundingClientRect().height }))
    .filter(({ height }) => height < 43.9)
    .map(({ target, height }) => `${height}px: ${target.outerHTML.slice(0, 120)}`);
};
