import type { Denylist } from './denylist.ts';

const denylist: Denylist = {
  blame: {
    pattern:
      /\bsi (?:solo )?(?:hablas|pides|preguntas|escuchas|cambias|mantienes la calma|te esfuerzas)\b[^.]*(?:violen|dañ|pega|golp|amenaz|control|segur)|\b(?:evita|prevén|previene|impide|calma|detén)\w* (?:la |su |sus |el )?(?:violencia|maltrato|amenazas|ira|estallidos)|\bprovocar? (?:a tu pareja|una discusión|su ira)|\bno provoques|\btu (?:propia )?parte en (?:la violencia|el maltrato|el daño)|\bhacer que tu pareja pare/i,
    wouldSay: [
      'Si hablas con calma, quizá tu pareja no te haga daño.',
      'Escuchar bien previene la violencia.',
      'Intenta no provocar una discusión.',
      'Piensa en tu parte en el maltrato.',
    ],
  },
  labels: {
    pattern:
      /narcisis|\bevitativ|apego (?:ansios|insegur|evit)|\bestilos? de apego|\bmaltratador|\babusador|\btóxic|\bgaslight|\bluz de gas|\bcodepend|\b(?:sicó|psicó|soció)pat|\btrastorno|\bbipolar|\bsíndrome|\bsíntoma|\bvíctimas?\b|\bagresor|\b(?:tienes|tu pareja tiene) (?:depresión|autismo|tdah)/i,
    wouldSay: [
      'Quizá tu pareja sea evitativa.',
      'Vivir con un narcisista es difícil.',
      'Estos son síntomas.',
      'Tienes depresión.',
      'Una víctima puede irse.',
    ],
  },
  verdicts: {
    pattern:
      /\bdiagn[oó]st|\bpuntuaci|\bpuntaje|\bcribado|\bresultados? de(?:l| la) (?:prueba|test)|\bgravedad\b|\bpunto de corte/i,
    denial: /\b(?:no|ni|sin|nunca|tampoco)\b/i,
    wouldSay: ['Tu puntuación es alta.', 'Esto da un primer diagnóstico.', 'Un cribado corto para parejas.'],
  },
  pressure: {
    pattern:
      /\bracha|\bno (?:pierdas|rompas|te rindas)\b|\b(?:te has|has) (?:perdido|saltado|fallado|olvidado) (?:una|un|dos|tu)\b|\bdate prisa|\búltima oportunidad|\bactúa (?:ya|ahora)|\bantes de que sea tarde|\bte queda poco|\bte está esperando|\bespera tu respuesta|\brecompensa|\binsignia|\benhorabuena|\bfelicidades|\bsigue así\b|\bsi de verdad (?:le |la |lo )?quieres|\bvergüenza debería|\d+ ?% (?:hecho|completado)/i,
    wouldSay: [
      'No rompas tu racha.',
      'Te has saltado dos semanas.',
      'Tu pareja te está esperando.',
      'Actúa ahora, antes de que sea tarde.',
      'Enhorabuena, ganaste una insignia.',
    ],
  },
  sexual: {
    pattern:
      /\bsexo\b|\brelaciones sexuales|\bhacer el amor|\bseduc|\berótic|\bdesnud|\bbes(?:o|os|aos|arse)\b|\ben la cama\b|\bcaricia|\bmasaje|\b(?:noche|velada) íntima/i,
    wouldSay: ['Daos un masaje.', 'Hablad de vuestro sexo.', 'Besaos diez segundos.'],
  },
  refusal: {
    pattern:
      /\b(?:vencer|superar|cambiar|trabajar) (?:su |el |la |tu )?(?:negativa|rechazo|no|resistencia|reticencia)\b|\bsigue (?:preguntando|insistiendo) hasta|\binsiste hasta|\bpor qué (?:tu pareja )?(?:se niega|dice que no)/i,
    wouldSay: ['Cómo vencer su resistencia.', 'Insiste hasta que acepte.', '¿Por qué tu pareja dice que no?'],
  },
};

export default denylist;
