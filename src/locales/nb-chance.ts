import type { ChanceMessages } from './en-chance.js';

/** The library's own words for questions whose answers chance may change, in Norwegian Bokmål. */
export const nbChance: ChanceMessages = {
  chanceNote: (kept) =>
    `For å beskytte deg kan tilfeldigheten endre svaret ditt til et annet før det forlater denne enheten. Omtrent ${kept} av 100 svar blir stående slik de ble gitt, så ingen kan være sikker ut fra et enkelt svar på hva noen har valgt. Bare det tilfeldigheten avgjør, blir sendt; det du valgte, lagres her bare mens du svarer.`,
  chanceReview: 'Tilfeldigheten avgjør på denne enheten om det er dette svaret eller et annet som blir sendt.',
  chanceTold: 'Dette er det som ble sendt. Tilfeldigheten kan ha endret det.',
  chanceSent: 'Du har svart før. Det som ble sendt, og som tilfeldigheten kan ha endret, gjelder fortsatt, med mindre du velger på nytt:',

  columnTold: 'Mottatt',
  columnEstimated: 'Anslått andel',
  likelyMostSentence: (option, share, low, high, level) => `Trolig oftest valgt: ${option}, anslagsvis ${share} (${level}-intervall ${low} til ${high}).`,
  chanceEstimated: (kept) =>
    `For å beskytte dem som svarte, har tilfeldigheten endret noen av svarene før de ble sendt: omtrent ${kept} av 100 ble stående slik de ble gitt. Andelene er regnet baklengs ut fra de mottatte svarene og er mer usikre enn ved andre spørsmål.`,
};
