import type { HelpChannel, HelpLine } from 'attune';
import { h, inRow } from '../dom.ts';
import { labelled } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { say } from '../words.ts';

/** One help line: how to reach it, for whom it is, and what is known about it. */
export function helpLine({ guide, t }: Reading, line: HelpLine): HTMLElement {
  const { words: said } = line;
  const facts = [said.kind, ...said.serves, said.hours, said.cost].flatMap((message) =>
    message ? [t(message)] : [],
  );
  const languages = new Intl.DisplayNames(guide.tag, { type: 'language' });
  const list = new Intl.ListFormat(guide.tag);
  return h(
    'li',
    { class: 'help-line' },
    h('h3', {}, h('bdi', {}, line.name)),
    h('ul', { class: 'channels' }, ...line.channels.map((channel) => h('li', {}, reach(channel)))),
    h('p', { class: 'small' }, inRow(...facts)),
    line.area !== null &&
      h('p', { class: 'small' }, labelled(say('helpLines.area'), h('bdi', { lang: 'en' }, line.area))),
    line.languages !== null &&
      h(
        'p',
        { class: 'small' },
        labelled(
          say('helpLines.languages'),
          list.format(line.languages.map((tag) => languages.of(tag) ?? tag)),
        ),
      ),
    said.note && h('p', { class: 'small' }, t(said.note)),
    ...said.trace.map((message) => h('p', { class: 'small' }, t(message))),
    h(
      'p',
      { class: 'small status' },
      t(said.status),
      ...datesOf(guide.tag, line).flatMap((date) => [' ', date]),
    ),
    h('p', { class: 'small' }, ...sourcesOf(line)),
  );
}

/** A way to reach a line, dialled exactly as its operator publishes it. */
function reach(channel: HelpChannel): Node {
  const word = say(`channel.${channel.type}`);
  const link = (href: string, text: string) => h('a', { href, rel: 'external noreferrer', dir: 'ltr' }, text);
  switch (channel.type) {
    case 'phone':
    case 'tty':
      return h('span', {}, word, ' ', link(`tel:${dialled(channel.dial)}`, channel.display));
    case 'sms': {
      const body = channel.text === undefined ? '' : `?body=${encodeURIComponent(channel.text)}`;
      const text = channel.text !== undefined && [' (', h('bdi', {}, channel.text), ')'];
      return h('span', {}, word, ' ', link(`sms:${dialled(channel.dial)}${body}`, channel.display), text);
    }
    case 'whatsapp':
      return h('span', {}, word, ' ', h('bdi', { dir: 'ltr' }, channel.display));
    case 'email':
      return h(
        'span',
        {},
        word,
        ' ',
        channel.address === undefined ? '' : link(`mailto:${channel.address}`, channel.address),
      );
    default:
      return h(
        'span',
        {},
        word,
        ' ',
        channel.url === undefined ? '' : link(channel.url, new URL(channel.url).hostname),
      );
  }
}

/** In an address, `#` would end it. */
const dialled = (dial: string): string => dial.replaceAll('#', '%23');

/** When it was checked, and when that should be done again. */
function datesOf(tag: string, { verifiedOn, reviewBy }: HelpLine): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const inWords = (day: string) => format.format(new Date(day));
  return [
    ...(verifiedOn === null ? [] : [say('helpLines.checkedOn', { day: inWords(verifiedOn) })]),
    ...(reviewBy === null ? [] : [say('helpLines.reviewBy', { day: inWords(reviewBy) })]),
  ];
}

/** Where and when it was seen, each place once. */
function sourcesOf({ evidence }: HelpLine): readonly (Node | string)[] {
  const seen = new Map<string, string | null>();
  for (const { on, url } of evidence) {
    const text = on === null ? say('helpLines.undated') : say('helpLines.seenOn', { day: on });
    seen.set(text, seen.get(text) ?? url);
  }
  return [...seen].flatMap(([text, url], at) => [
    at > 0 ? ' · ' : '',
    url === null ? text : h('a', { href: url, rel: 'external noreferrer' }, text),
  ]);
}
