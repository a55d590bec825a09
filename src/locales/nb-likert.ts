import type { LikertMessages } from './en-likert.js';

/** The library's own words for items that share a scale, in Norwegian. */
export const nbLikert: LikertMessages = {
  divergingOf: (question) =>
    `Søyler til begge sider for svarene på: ${question}. Lave svar står på den ene siden av midtlinjen, høye svar på den andre. Tallene står i tabellene nedenfor.`,
  sidesNote: 'Lave svar står på den ene siden av midtlinjen, høye svar på den andre; hver del er så lang som sin andel.',
  neutralSplit: 'Det midterste svaret er delt likt over linjen.',
  neutralApart: 'Det midterste svaret står ved siden av på sin egen linje.',
  highestSentence: (name, mean, low, high, level, answers) => `Høyest: ${name} med et gjennomsnitt på ${mean} (${level}-intervall ${low} til ${high}, ${answers}).`,
  lowestSentence: (name, mean, low, high, level, answers) => `Lavest: ${name} med et gjennomsnitt på ${mean} (${level}-intervall ${low} til ${high}, ${answers}).`,
  showLevels: 'Andelen for hvert svar som tabell',
  columnNet: 'Høye minus lave',
  itemsOf: (score) => `Det «${score}» består av`,
  showReliability: 'Hvor godt spørsmålene henger sammen',
  alphaSentence: (alpha, low, high, level) => `Cronbachs alfa er ${alpha} (${level}-intervall ${low} til ${high}).`,
  alphaUnknown: 'Cronbachs alfa kan ikke oppgis: svarene er nesten like.',
  alphaBasis: (count, plural) =>
    plural === 'one' ? `Den er regnet ut fra ${count} person som har svart på alle spørsmålene.` : `Den er regnet ut fra ${count} personer som har svart på alle spørsmålene.`,
  alphaNote:
    'Alfa forteller hvor mye svarene på spørsmålene stiger og faller sammen; 1 er det høyeste. Fra omkring 0,7 brukes en skår vanligvis til å sammenligne grupper. En høy alfa viser ikke at spørsmålene bare måler én ting.',
  alphaNegative: 'Alfa under 0: kanskje er et spørsmål formulert motsatt vei og bør snus i skåren.',
  columnQuestion: 'Spørsmål',
  columnSpread: 'Standardavvik',
  columnItemRest: 'Sammenheng med de andre',
  columnAlphaWithout: 'Alfa uten det',
  rowAlpha: 'Cronbachs alfa',
  rowStandardised: 'Standardisert alfa',
  showEnds: 'Hvor mange som ligger i endene av skåren',
  rowFloor: (score) => `Lavest mulige skår, ${score}`,
  rowCeiling: (score) => `Høyest mulige skår, ${score}`,
  endsNote: 'Der flere enn 15 % ligger i den ene enden, skiller skåren dårlig mellom folk.',
};
