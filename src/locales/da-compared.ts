import type { ComparedMessages } from './en-compared.js';

/** The library's own words for results of comparisons in pairs, in Danish. */
export const daCompared: ComparedMessages = {
  comparedBasis: (comparisons, plural) => (plural === 'one' ? `${comparisons} sammenligning` : `${comparisons} sammenligninger`),
  comparedOrder: (options) => `Stærkest først: ${options}.`,
  comparedChance: (one, other) => `Forskellen mellem ${one} og ${other} er ikke større, end at den kan være tilfældig.`,
  comparedUnconnected:
    'Rækkefølgen kan ikke afgøres: Ikke alle muligheder hænger sammen gennem det, folk har valgt, fordi nogle altid eller aldrig blev foretrukket eller ikke blev sammenlignet. Tabellerne viser, hvad der blev valgt.',
  comparedStrength: 'Styrke',
  comparedStrengthNote:
    'Styrken følger af alle sammenligninger under ét (Bradley–Terry); 0 er gennemsnittet af alle muligheder. En mulighed, der er 0,7 stærkere, foretrækkes omtrent dobbelt så ofte. Et par, der ikke blev afgjort, tæller som en halv sejr til hver.',
  comparedDependent: 'Hver person sammenlignede flere par, og én persons valg ligner hinanden. Intervallerne regner dem for uafhængige og er derfor noget for smalle.',
  columnCompared: 'Sammenlignet',
  columnWon: 'Foretrukket',
  columnUndecided: 'Ikke afgjort',
  columnShareWon: 'Andel foretrukket',
  showMatrix: 'Alle mod alle som tabel',
  matrixNote: 'Hvor ofte muligheden i rækken blev foretrukket frem for den i kolonnen; efter plusset, hvor ofte parret ikke blev afgjort.',
  matrixTooLarge: 'Der er for mange muligheder til en tabel med alle mod alle; tallene står i resultatdokumentet.',
};
