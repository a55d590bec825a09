import type { SameKeys, Words } from './messages.js';

/** The library's own words for what comes after asking: delivery, receipt, results, in English: the source of the keys. No page needs them before its first question. */
export const enAfter = {
  storing: 'Saving your answer …',
  stored: 'Your answer is kept on this device and is being sent.',
  storedWaiting: 'Your answer is kept on this device. It is sent as soon as there is a connection.',
  keptFor: (days: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one'
      ? `We try for ${days} day. After that it stays here until you send it, save it to a file or delete it.`
      : `We try for ${days} days. After that it stays here until you send it, save it to a file or delete it.`,
  storedNoEndpoint: 'Your answer is kept on this device. This page does not say where to send it.',
  storedInTab: 'This browser does not let us keep your answer. Leave this tab open until it has been sent.',
  storedInTabNoEndpoint: 'This browser does not let us keep your answer, and this page does not say where to send it. It is lost when this tab is closed.',
  delivered: 'Your answer has been received.',
  refused: 'Your answer could not be accepted. It is kept on this device, so that you can save it to a file.',
  refusedInTab: 'Your answer could not be accepted, and this browser does not let us keep it. It is lost when this tab is closed.',
  resultsMissing: 'The results cannot be shown just now.',
  tooFew: (minimum: string) => `Too few answers to say anything. Results are shown from ${minimum} answers.`,
  answers: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} answer` : `${count} answers`),
  period: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  mean: 'Mean',
  meanOn: (min: string, max: string) => `on a scale from ${min} to ${max}`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  intervalName: (level: string) => `${level} interval`,
  shareOf: (from: string, to: string) => (from === to ? `Share who answered ${from}` : `Share who answered ${from} to ${to}`),
  meanSentence: (mean: string, low: string, high: string, level: string) => `The mean is ${mean} (${level} interval ${low} to ${high}).`,
  shareSentence: (share: string, range: string, low: string, high: string, level: string) => `${share} answered ${range} (${level} interval ${low} to ${high}).`,
  rangeOf: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  intervalNote: 'The interval shows where the figure would plausibly lie if those asked had been drawn by lot. Those who chose to answer need not be typical of all.',
  showTable: 'The figures as a table',
  columnAnswer: 'Answer',
  columnCount: 'Number',
  columnShare: 'Share',
  rowTotal: 'All answers',
  rowMissing: 'No answer',
  chartOf: (question: string) => `Bar chart of the answers to: ${question}. The figures stand in the table below.`,
  textsReceived: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} person wrote an answer.` : `${count} people wrote an answer.`),
  source: 'Source',
  receipt: 'Your receipt',
  receiptNote: 'Keep it if you may want your answer deleted later. It does not say who you are.',
  receiptUse:
    'With this code you can check that your answer has been received, and change or withdraw it as long as answers are taken, without an account. Whoever has the code can do the same. It does not say who you are.',
  copyCode: 'Copy the code',
  codeCopied: 'The code has been copied.',
  codeNotCopied: 'The code could not be copied. Mark it and copy it yourself.',
  changeMine: 'Change my answer',
  showOutbox: 'What waits on this device',
  otherAnswers: 'Other',
  median: 'Median',
  middleHalf: 'Middle half of the answers',
  medianSentence: (median: string, low: string, high: string) => `The median is ${median}; the middle half of the answers lies from ${low} to ${high}.`,
  mostChosenSentence: (option: string, share: string, low: string, high: string, level: string) => `Most often chosen: ${option}, ${share} (${level} interval ${low} to ${high}).`,
  severalNote: 'Several answers could be chosen, so the shares can add up to more than 100 %.',
  columnItem: 'Statement',
  columnMean: 'Mean',
  scoreOf: (low: string, high: string) => `Score from ${low} to ${high}`,
  scoreIncomplete: (count: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one' ? `${count} answer was incomplete and has no score.` : `${count} answers were incomplete and have no score.`,
  columnBand: 'Level',
} as const satisfies Words;

/** The words for what comes after asking: delivery, receipt, results, in any language. */
export type AfterMessages = SameKeys<typeof enAfter>;
