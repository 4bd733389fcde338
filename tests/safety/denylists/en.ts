import type { Denylist } from './denylist.ts';

const denylist: Denylist = {
  blame: {
    pattern:
      /\bif you (?:only |just )?(?:say|ask|speak|talk|listen|word|communicate|stay calm|keep calm|change|try harder)\b[^.]*\b(?:violen|hurt|hit|harm|threat|control|abus|safe)|\b(?:prevent|avoid|stop|fix|end|calm)(?:s|ing)? (?:the |their |his |her |a |your partner’s )?(?:violence|abuse|threats|rage|outbursts?)|\bprovok|\b(?:trigger|set off|cause) (?:them|him|her|your partner)\b|\b(?:your|own) part in (?:the |this )?(?:violence|abuse|harm)|\bmake (?:them|him|her|your partner) stop\b|\bwalk on eggshells|\bso that they (?:don’t|do not) (?:hurt|hit|threaten)/i,
    wouldSay: [
      'If you speak calmly, your partner may not hurt you.',
      'Good listening prevents violence.',
      'Try not to provoke an argument.',
      'Think about your own part in the abuse.',
      'Choose words so that they do not threaten you.',
    ],
  },
  labels: {
    pattern:
      /\bnarciss|\bavoidant|\banxious(?:ly)? attach|\battachment styles?\b|\babusers?\b|\btoxic|\bgaslight|\bcodepend|\b(?:socio|psycho)path|\bborderline\b|\bbipolar|\bdisorders?\b|\bsyndrome|\bsymptoms?\b|\bvictims?\b|\bperpetrators?\b|\b(?:you|your partner) (?:are|is|has|have|suffers? from) (?:clinically )?(?:depress|autis|adhd)/i,
    wouldSay: [
      'Your partner may be avoidant.',
      'Living with a narcissist is hard.',
      'These are symptoms.',
      'You are depressed.',
      'A victim can leave.',
    ],
  },
  verdicts: {
    pattern:
      /\bdiagnos|(?<!keeping )\bscores?\b|\bscreening\b|\btest results?\b|\bcut-?off\b|\bseverity\b|\bpoints? out of\b/i,
    denial: /\b(?:no|not|neither|nor|without|never)\b/i,
    wouldSay: ['Your score is high.', 'This gives a first diagnosis.', 'A short screening for couples.'],
  },
  pressure: {
    pattern:
      /\bstreak|\bdon’t (?:lose|break|miss|give up)\b|\byou(?:’ve| have)? (?:missed|skipped|failed|forgotten) (?:a|an|your|\d|one|two)\b|\bhurry up\b|\blast chance|\bact now\b|\bbefore it(?:’s| is) too late|\brunning out\b|\blimited time|\boverdue\b|\b(?:is|are) waiting (?:for|on) you|\byour partner is waiting|\blet (?:them|your partner|us) down\b|\brewards?\b|\bbadges?\b|\bcongratulations\b|\bkeep it up\b|\bif you really (?:love|care)|\bshame on\b|\d+ ?% (?:done|complete)/i,
    wouldSay: [
      'Don’t break your streak!',
      'You have missed two weeks.',
      'Your partner is waiting for your answer.',
      'Act now, before it is too late.',
      'Congratulations, you earned a badge.',
      'If you really love them, go on.',
    ],
  },
  sexual: {
    pattern:
      /\bsex|\bintercourse|\bmake love|\bseduc|\berotic|\bnaked|\bundress|\bkiss|\bforeplay|\bin bed\b|\bcuddl|\bmassage|\bintimate (?:evening|night|time)/i,
    wouldSay: ['Give each other a massage.', 'Talk about your sex life.', 'Kiss for ten seconds.'],
  },
  refusal: {
    pattern:
      /\b(?:overcome|get past|work on|change|turn around|deal with) (?:their|a|the|your partner’s) (?:refusal|rejection|no|reluctance|resistance)\b|\bkeep (?:asking|trying) until\b|\bwin them over\b|\bwhy (?:do|does) (?:you|they|your partner) (?:refuse|say no)\b/i,
    wouldSay: [
      'How to overcome their reluctance.',
      'Keep asking until they agree.',
      'Why does your partner say no?',
    ],
  },
};

export default denylist;
