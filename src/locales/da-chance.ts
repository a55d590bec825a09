import type { ChanceMessages } from './en-chance.js';

/** The library's own words for questions whose answers chance may change, in Danish. */
export const daChance: ChanceMessages = {
  chanceNote: (kept) =>
    `For at beskytte dig kan tilfældet ændre dit svar til et andet, før det forlader denne enhed. Omkring ${kept} ud af 100 svar bliver, som de er givet, så ingen kan være sikker på ud fra et enkelt svar, hvad nogen har valgt. Kun det, tilfældet afgør, bliver sendt; det, du valgte, gemmes kun her, mens du svarer.`,
  chanceReview: 'Tilfældet afgør på denne enhed, om det er dette svar eller et andet, der bliver sendt.',
  chanceTold: 'Det er det, der blev sendt. Tilfældet kan have ændret det.',
  chanceSent: 'Du har svaret før. Det, der blev sendt, og som tilfældet kan have ændret, gælder stadig, medmindre du vælger igen:',

  columnTold: 'Modtaget',
  columnEstimated: 'Anslået andel',
  likelyMostSentence: (option, share, low, high, level) => `Formentlig oftest valgt: ${option}, anslået ${share} (${level} interval ${low} til ${high}).`,
  chanceEstimated: (kept) =>
    `For at beskytte dem, der svarede, har tilfældet ændret nogle af svarene, før de blev sendt: omkring ${kept} ud af 100 blev, som de var givet. Andelene er regnet baglæns ud fra de modtagne svar og er mere usikre end ved andre spørgsmål.`,
};
