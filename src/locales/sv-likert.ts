import type { LikertMessages } from './en-likert.js';

/** The library's own words for items that share a scale, in Swedish. */
export const svLikert: LikertMessages = {
  divergingOf: (question) =>
    `Staplar åt båda håll för svaren på: ${question}. Låga svar står på ena sidan av mittlinjen, höga svar på den andra. Siffrorna står i tabellerna nedan.`,
  sidesNote: 'Låga svar står på ena sidan av mittlinjen, höga svar på den andra; varje del är så lång som sin andel.',
  neutralSplit: 'Mittsvaret är delat lika över linjen.',
  neutralApart: 'Mittsvaret står bredvid på en egen linje.',
  highestSentence: (name, mean, low, high, level, answers) => `Högst: ${name} med medelvärdet ${mean} (${level}-intervall ${low} till ${high}, ${answers}).`,
  lowestSentence: (name, mean, low, high, level, answers) => `Lägst: ${name} med medelvärdet ${mean} (${level}-intervall ${low} till ${high}, ${answers}).`,
  showLevels: 'Andelen för varje svar som tabell',
  columnNet: 'Höga minus låga',
  itemsOf: (score) => `Vad ”${score}” består av`,
  showReliability: 'Hur väl frågorna hänger ihop',
  alphaSentence: (alpha, low, high, level) => `Cronbachs alfa är ${alpha} (${level}-intervall ${low} till ${high}).`,
  alphaUnknown: 'Cronbachs alfa kan inte anges: svaren skiljer sig knappt åt.',
  alphaBasis: (count, plural) =>
    plural === 'one' ? `Det är räknat på ${count} person som har svarat på alla frågor.` : `Det är räknat på ${count} personer som har svarat på alla frågor.`,
  alphaNote:
    'Alfa visar hur mycket svaren på frågorna stiger och faller tillsammans; 1 är det högsta. Från ungefär 0,7 används en poäng vanligen för att jämföra grupper. Ett högt alfa visar inte att frågorna bara mäter en sak.',
  alphaNegative: 'Alfa under 0: kanske är en fråga formulerad åt andra hållet och bör vändas i poängen.',
  columnQuestion: 'Fråga',
  columnSpread: 'Standardavvikelse',
  columnItemRest: 'Samband med de andra',
  columnAlphaWithout: 'Alfa utan den',
  rowAlpha: 'Cronbachs alfa',
  rowStandardised: 'Standardiserat alfa',
  showEnds: 'Hur många som ligger vid poängens ändar',
  rowFloor: (score) => `Lägsta möjliga poäng, ${score}`,
  rowCeiling: (score) => `Högsta möjliga poäng, ${score}`,
  endsNote: 'Där fler än 15 % ligger vid ena änden skiljer poängen dåligt mellan människor.',
};
