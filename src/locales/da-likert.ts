import type { LikertMessages } from './en-likert.js';

/** The library's own words for items that share a scale, in Danish. */
export const daLikert: LikertMessages = {
  divergingOf: (question) =>
    `Søjler til begge sider af svarene på: ${question}. Lave svar står på den ene side af midterlinjen, høje svar på den anden. Tallene står i tabellerne nedenfor.`,
  sidesNote: 'Lave svar står på den ene side af midterlinjen, høje svar på den anden; hvert stykke er så langt som sin andel.',
  neutralSplit: 'Det midterste svar er delt ligeligt over linjen.',
  neutralApart: 'Det midterste svar står ved siden af på sin egen linje.',
  highestSentence: (name, mean, low, high, level, answers) => `Højest: ${name} med et gennemsnit på ${mean} (${level} interval ${low} til ${high}, ${answers}).`,
  lowestSentence: (name, mean, low, high, level, answers) => `Lavest: ${name} med et gennemsnit på ${mean} (${level} interval ${low} til ${high}, ${answers}).`,
  showLevels: 'Andelen for hvert svar som tabel',
  columnNet: 'Høje minus lave',
  itemsOf: (score) => `Det, som “${score}” består af`,
  showReliability: 'Hvor godt spørgsmålene hænger sammen',
  alphaSentence: (alpha, low, high, level) => `Cronbachs alfa er ${alpha} (${level} interval ${low} til ${high}).`,
  alphaUnknown: 'Cronbachs alfa kan ikke angives: svarene er næsten ens.',
  alphaBasis: (count, plural) =>
    plural === 'one' ? `Den er regnet ud fra ${count} person, der har svaret på alle spørgsmål.` : `Den er regnet ud fra ${count} personer, der har svaret på alle spørgsmål.`,
  alphaNote:
    'Alfa fortæller, hvor meget svarene på spørgsmålene stiger og falder sammen; 1 er det højeste. Fra omkring 0,7 bruges en score almindeligvis til at sammenligne grupper. En høj alfa viser ikke, at spørgsmålene kun måler én ting.',
  alphaNegative: 'Alfa under 0: måske er et spørgsmål formuleret omvendt og bør vendes i scoren.',
  columnQuestion: 'Spørgsmål',
  columnSpread: 'Standardafvigelse',
  columnItemRest: 'Sammenhæng med de andre',
  columnAlphaWithout: 'Alfa uden det',
  rowAlpha: 'Cronbachs alfa',
  rowStandardised: 'Standardiseret alfa',
  showEnds: 'Hvor mange der ligger i enderne af scoren',
  rowFloor: (score) => `Laveste mulige score, ${score}`,
  rowCeiling: (score) => `Højeste mulige score, ${score}`,
  endsNote: 'Hvor flere end 15 % ligger i den ene ende, skelner scoren dårligt mellem folk dér.',
};
