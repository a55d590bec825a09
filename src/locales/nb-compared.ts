import type { ComparedMessages } from './en-compared.js';

/** The library's own words for results of comparisons in pairs, in Norwegian Bokmål. */
export const nbCompared: ComparedMessages = {
  comparedBasis: (comparisons, plural) => (plural === 'one' ? `${comparisons} sammenligning` : `${comparisons} sammenligninger`),
  comparedOrder: (options) => `Sterkest først: ${options}.`,
  comparedChance: (one, other) => `Forskjellen mellom ${one} og ${other} er ikke større enn at den kan være tilfeldig.`,
  comparedUnconnected:
    'Rekkefølgen kan ikke avgjøres: Ikke alle alternativene henger sammen gjennom det folk har valgt, fordi noen alltid eller aldri ble foretrukket eller ikke ble sammenlignet. Tabellene viser hva som ble valgt.',
  comparedStrength: 'Styrke',
  comparedStrengthNote:
    'Styrken følger av alle sammenligningene samlet (Bradley–Terry); 0 er gjennomsnittet av alle alternativene. Et alternativ som er 0,7 sterkere, foretrekkes omtrent dobbelt så ofte. Et par som ikke ble avgjort, teller som en halv seier til hver.',
  comparedDependent: 'Hver person sammenlignet flere par, og én persons valg ligner hverandre. Intervallene regner dem som uavhengige og er derfor noe for smale.',
  columnCompared: 'Sammenlignet',
  columnWon: 'Foretrukket',
  columnUndecided: 'Ikke avgjort',
  columnShareWon: 'Andel foretrukket',
  showMatrix: 'Alle mot alle som tabell',
  matrixNote: 'Hvor ofte alternativet i raden ble foretrukket fremfor det i kolonnen; etter plusstegnet, hvor ofte paret ikke ble avgjort.',
  matrixTooLarge: 'Det er for mange alternativer til en tabell med alle mot alle; tallene står i resultatdokumentet.',
};
