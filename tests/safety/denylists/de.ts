import type { Denylist } from './denylist.ts';

const denylist: Denylist = {
  blame: {
    pattern:
      /\bwenn (?:du|Sie) (?:nur |einfach )?(?:ruhig|besser|anders|richtig) (?:bleibst|bleiben|sprichst|sprechen|fragst|fragen|zuhörst|zuhören)[^.]*(?:Gewalt|verletz|schlag|schläg|droh|kontrollier|sicher)|\b(?:verhinder|vermeid|beruhig|besänftig)\w* (?:die |seine |ihre |jede )?(?:Gewalt|Drohung|Wutausbr)|(?:Gewalt|Wutausbr\w*|Drohungen) (?:verhindern|vermeiden|verhindert|vermeidet)|\bprovozier|\breiz(?:e|en|t) (?:dein|Ihr) Gegenüber|\b(?:dein|Ihr|eigener) Anteil an der Gewalt|\bwie auf Eiern/i,
    wouldSay: [
      'Wenn du ruhig bleibst, verletzt dich dein Gegenüber vielleicht nicht.',
      'Gutes Zuhören verhindert Gewalt.',
      'Versuche, keinen Streit zu provozieren.',
      'Überlege, was dein Anteil an der Gewalt ist.',
    ],
  },
  labels: {
    pattern:
      /\bnarzis|\bvermeidend|\bbindungs(?:stil|typ|gestört|ängst)|\bTäter|\bOpfer\b|\btoxisch|\bGaslight|\bco-?abhängig|\b(?:sozio|psycho)path|\bBorderline\b|\bbipolar|\bStörung(?:en)?\b|\bSyndrom|\bSymptom|\b(?:du|dein Gegenüber) (?:bist|ist|hast|hat|leidest|leidet) (?:an )?(?:depressiv|einer Depression|autis|ADHS)/i,
    wouldSay: [
      'Dein Gegenüber ist vielleicht vermeidend.',
      'Mit einem Narzissten zu leben ist schwer.',
      'Das sind Symptome.',
      'Du bist depressiv.',
      'Ein Opfer kann gehen.',
    ],
  },
  verdicts: {
    pattern:
      /\bDiagnos|\bdiagnost|\bPunktzahl|\bPunkte(?:n)?\b|\bScreening|\bTestergebnis|\bSchweregrad|\bGrenzwert/i,
    denial: /\b(?:kein|keine|keinen|nicht|weder|noch|ohne|nie)\b/i,
    wouldSay: [
      'Deine Punktzahl ist hoch.',
      'Das ergibt eine erste Diagnose.',
      'Ein kurzes Screening für Paare.',
    ],
  },
  pressure: {
    pattern:
      /\bSerie nicht|\bverlier(?:e|t)? (?:deine|nicht|eure) \b|\b(?:du hast|Sie haben|ihr habt) (?:eine|einen|zwei|deine|Ihre) \w+ (?:verpasst|versäumt|vergessen)|\bbeeil|\bletzte (?:Chance|Gelegenheit)|\bhandle jetzt|\bbevor es zu spät|\büberfällig|\bnur noch kurze Zeit|\bwartet auf (?:dich|Sie|deine|Ihre)|\bBelohnung|\bAbzeichen|\bglückwunsch|\bweiter so\b|\bwenn du wirklich liebst|\bschäm dich|\d+ ?% (?:erledigt|geschafft)/i,
    wouldSay: [
      'Du hast zwei Wochen verpasst.',
      'Dein Gegenüber wartet auf deine Antwort.',
      'Handle jetzt, bevor es zu spät ist.',
      'Herzlichen Glückwunsch, du bekommst ein Abzeichen.',
    ],
  },
  sexual: {
    pattern:
      /\bSex(?!uell)|\bGeschlechtsverkehr|\bverführ|\berotisch|\bnackt|\bauszieh|\bküss|\bVorspiel|\bim Bett\b|\bkuschel|\bMassage|\bintime(?:r|n)? (?:Abend|Nacht|Zeit)/i,
    wouldSay: ['Gebt euch eine Massage.', 'Redet über euer Sexleben.', 'Küsst euch zehn Sekunden lang.'],
  },
  refusal: {
    pattern:
      /\b(?:überwind|umstimm|brich|breche|knack)\w* (?:das |die |den |sein |ihr |deren )?(?:Nein|Ablehnung|Widerstand|Zögern)|\b(?:Nein|Widerstand|Ablehnung|Zögern) (?:zu )?(?:überwinden|brechen)|\bfrag(?:e|t)? so lange, bis|\bwarum sagt (?:dein|Ihr) Gegenüber Nein/i,
    wouldSay: [
      'So lässt sich ihr Widerstand überwinden.',
      'Frag so lange, bis dein Gegenüber zustimmt.',
      'Warum sagt dein Gegenüber Nein?',
    ],
  },
};

export default denylist;
