import { describe, expect, test } from 'vitest';
import { en } from '../../src/phrasing/grammar/en.ts';

describe('the base of an English verb', () => {
  test.each(
    `noticing notice|phoned phone|dodging dodge|cheating cheat|overreacting overreact|using use|stopped stop|offending offend
    |hoping hope|hopping hop|caring care|scared scare|tries try|lied lie|dying die|agreed agree|freed free|decorated decorate
    |planning plan|treated treat|repeating repeat|waited wait|created create|visiting visit|quitting quit|edited edit|ignored ignore
    |answered answer|preferred prefer|added add|needed need|booked book|sulking sulk|yelled yell|nagging nag|moaning moan
    |whining whine|changing change|bringing bring|emptied empty|goes go|passes pass|watches watch|closes close|freezes freeze
    |buzzes buzz|invited invite|limited limit|hated hate|bullying bully|bullied bully|cuddling cuddle|drilled drill|rolled roll
    |breathing breathe|erased erase|cited cite|arguing argue|tidied tidy|including include|reminded remind|prioritising prioritise
    |concerned concern|delivered deliver|welcoming welcome|controlled control|filling fill`
      .split('|')
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('of %s is %s', (form, base) => {
    expect(en.inflect(form, 'base')).toBe(base);
  });
});
