const english =
  "i you the to 's it not do a and that is what have am of in me we are will this my on be know can for was no there like just get so go how if he she they all right with your about " +
  "think want up out now at but here good see did tell come yes one let would 'd going really need say why got time oh okay thing should as or been had who more where could some look him her then take " +
  'has them back from two when make never something over by day off way very an please much too feel any were always love sorry only thank first little even well maybe still us our work again man people ' +
  'sure give keep than into last before find try call talk after mean because ever does his house home night other down around life long told put wait help leave stop done things went made old next bad ' +
  'nothing anything being doing saying having getting same every new days morning great big left money mum dad mom friend family happy also better own their ask said';

/** The most common words of everyday talk by language, roughly in order; rules are tried only where their rarest word stands. */
export const commonWords: Readonly<Record<string, readonly string[]>> = {
  en: [...new Set(english.split(' '))],
};
