import type { ChanceMessages } from './en-chance.js';

/** The library's own words for questions whose answers chance may change, in Swedish. */
export const svChance: ChanceMessages = {
  chanceNote: (kept) =>
    `För att skydda dig kan slumpen ändra ditt svar till ett annat innan det lämnar den här enheten. Ungefär ${kept} av 100 svar förblir som de gavs, så ingen kan av ett enskilt svar vara säker på vad någon har valt. Bara det som slumpen avgör skickas; det du valde sparas här bara medan du svarar.`,
  chanceReview: 'Slumpen avgör på den här enheten om det är det här svaret eller ett annat som skickas.',
  chanceTold: 'Det här är vad som skickades. Slumpen kan ha ändrat det.',
  chanceSent: 'Du har svarat förut. Det som skickades, och som slumpen kan ha ändrat, gäller fortfarande om du inte väljer på nytt:',

  columnTold: 'Mottagna',
  columnEstimated: 'Uppskattad andel',
  likelyMostSentence: (option, share, low, high, level) => `Troligen oftast valt: ${option}, uppskattningsvis ${share} (${level}-intervall ${low} till ${high}).`,
  chanceEstimated: (kept) =>
    `För att skydda dem som svarade har slumpen ändrat några av svaren innan de skickades: ungefär ${kept} av 100 förblev som de gavs. Andelarna är räknade baklänges från de mottagna svaren och är osäkrare än för andra frågor.`,
};
