import type { ComparedMessages } from './en-compared.js';

/** The library's own words for results of comparisons in pairs, in Swedish. */
export const svCompared: ComparedMessages = {
  comparedBasis: (comparisons, plural) => (plural === 'one' ? `${comparisons} jämförelse` : `${comparisons} jämförelser`),
  comparedOrder: (options) => `Starkast först: ${options}.`,
  comparedChance: (one, other) => `Skillnaden mellan ${one} och ${other} är inte större än att den kan bero på slumpen.`,
  comparedUnconnected:
    'Ordningen kan inte avgöras: alla alternativ hänger inte samman genom det som människor har valt, eftersom några alltid eller aldrig föredrogs eller inte jämfördes. Tabellerna visar vad som valdes.',
  comparedStrength: 'Styrka',
  comparedStrengthNote:
    'Styrkan följer av alla jämförelser tillsammans (Bradley–Terry); 0 är medelvärdet av alla alternativ. Ett alternativ som är 0,7 starkare föredras ungefär dubbelt så ofta. Ett par som inte avgjordes räknas som en halv vinst för var och en.',
  comparedDependent: 'Varje person jämförde flera par, och en persons val liknar varandra. Intervallen räknar dem som oberoende och är därför något för smala.',
  columnCompared: 'Jämfört',
  columnWon: 'Föredraget',
  columnUndecided: 'Inte avgjort',
  columnShareWon: 'Andel föredraget',
  showMatrix: 'Alla mot alla som tabell',
  matrixNote: 'Hur ofta alternativet i raden föredrogs framför det i kolumnen; efter plustecknet, hur ofta paret inte avgjordes.',
  matrixTooLarge: 'Det finns för många alternativ för en tabell med alla mot alla; siffrorna står i resultatdokumentet.',
};
