import { describe, expect, test } from 'vitest';
import { rephrase } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';

const first = (text: string) => {
  const result = rephrase(text, pack, { variants: ['need'] });
  if (result.status !== 'rephrased') throw new Error(`${result.status}: ${text}`);
  return result.suggestions[0]?.text as string;
};

describe('what stays of a draft beside a suggestion', () => {
  test.each([
    ['The plumber comes at ten. You never tell me your plans.', 'The plumber comes at ten.'],
    ['You never call me back, and my sister lands at noon.', 'My sister lands at noon.'],
    ['I was awake with the twins till three and you never get up with them.', 'I was awake with the twins'],
    ['You never water the plants and they are all drying out.', 'They are all drying out.'],
    ['Ten hours in that warehouse. You never ask how I am.', 'Ten hours in that warehouse.'],
    ['You never call me back. I’m worn out.', 'I’m worn out.'],
    ['You never call me back and I’m worried.', 'I’m worried.'],
    [
      'You were so sweet with my grandad. You never call me back, though.',
      'You were so sweet with my grandad.',
    ],
    ['You start at six tomorrow. You never tell me your plans.', 'You start at six tomorrow.'],
    ['You should ring your mother, she has left two messages.', 'She has left two messages.'],
    ['You never call me back. Goodnight.', 'Goodnight.'],
    ['To be honest, I am worn out. You never call me back.', 'To be honest, I am worn out.'],
    [
      'I have booked the table for eight. You never tell me your plans.',
      'I have booked the table for eight.',
    ],
    ['It’s not easy for me to write this. You never call me back.', 'It’s not easy for me to write this.'],
    ['Nobody is home before six. You never tell me your plans.', 'Nobody is home before six.'],
    [
      'The last time we spoke it was midnight. You never call me back.',
      'The last time we spoke it was midnight.',
    ],
    ['Every bill is paid. You never thank me.', 'Every bill is paid.'],
    ['The lamp cost 40.50 today. You never tell me your plans.', 'The lamp cost 40.50 today.'],
    ['Can we look at the calendar? You never tell me your plans.', 'Can we look at the calendar?'],
  ])('an innocent part: %s', (draft, part) => {
    expect(first(draft)).toContain(part);
  });

  test.each([
    // It stands on nothing.
    ['I swear, Owen, you never call me back.', 'swear'],
    ['Nine years, Petra, and you have never met my brother.', 'Nine years'],
    ['Standing there in the hall, and you never say a word to me.', 'Standing'],
    ['As my husband you should come to the clinic with me.', 'As my'],
    ['I feel rejected, like a parcel no one collected.', 'parcel'],
    ['I feel unwanted, to tell you the truth.', 'truth'],
    // It accuses.
    ['You never help with the garden, and you left the hose on all night.', 'hose'],
    ['You forgot the swimming bag on Tuesday. You never listen to me.', 'swimming bag'],
    ['The pan caught fire and you stood there laughing. You never help me.', 'laughing'],
    ['You didn’t even wave. You never listen to me.', 'wave'],
    // It taunts, threatens or puts down.
    ['You never call me back. I’ll wait.', 'wait'],
    ['You never call me back. Every. Single. Time.', 'Every'],
    ['You never call me back. Think about it.', 'Think'],
    ['Oh here we go, you never listen to me.', 'here we go'],
    ['Bravo. You never call me back.', 'Bravo'],
    ['You never listen to me. I mean it.', 'mean it'],
    ['You’re overreacting. It was a sandwich, Lou.', 'sandwich'],
    ['You’re overreacting. It was only a dent.', 'dent'],
    ['You’re overreacting. Nobody was staring at you.', 'staring'],
    ['I’ll put this as gently as I can. You never listen to me.', 'gently'],
    ['If you don’t stop drinking I’m leaving. My bags are packed.', 'packed'],
    // It has lost the person that it speaks of.
    ['Even my brother says you’re rude, and he likes nearly everybody.', 'nearly'],
  ])('not what strands, accuses or jabs: %s', (draft, part) => {
    expect(first(draft)).not.toContain(part);
  });

  test.each([
    ['You never feed the cat, the bowl is empty again.', /cat.*\. The bowl is empty again\.$/],
    [
      'You never wash the sheets, and the new cot will need two of them.',
      /sheets.*\. The new cot will need two of them\.$/,
    ],
    ['You never ask about my exams, not that it matters.', /exams[^,]*\.$/],
    ['You never listen when I am ill or in a bad mood after work.', /ill or in a bad mood after work/],
  ])('a clause that tells something else is no part of the wish: %s', (draft, whole) => {
    expect(first(draft)).toMatch(whole);
  });

  test('a place leads into the sentence', () => {
    const result = rephrase('At the school fair I felt completely overlooked.', pack, {
      variants: ['understanding'],
    });
    expect(result).toMatchObject({
      suggestions: [{ text: expect.stringMatching(/^At the school fair, I felt/) }],
    });
  });

  test('what is left of a sentence when its jab goes stays', () => {
    expect(first('The pan caught fire and you stood there laughing. You never help me.')).toMatch(
      /^The pan caught fire\. I’d/,
    );
  });

  test.each([
    ['Suit yourself. I give up.', /^I’d like us to decide this together\.$/],
    ['You’re pathetic. You idiot.', /^I feel really \w+\.$/],
  ])('two findings of a kind say their formula once: %s', (draft, whole) => {
    expect(first(draft)).toMatch(whole);
  });

  test('the end that two formulas share is said once', () => {
    const text = first('It’s your fault we missed the train. It’s your fault we missed the concert.');
    expect(text.match(/I’d like us to/g)).toHaveLength(1);
    expect(text).toMatch(/train.*concert/);
  });
});
