import type { SameKeys, Words } from './messages.js';

/**
 * The library's own words for surveys of several questions and for every kind of question but the scale, in English: the
 * source of the keys. The first question of a page needs none of them.
 */
export const enSurvey = {
  textRequired: 'Write an answer.',
  charactersLeft: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} character left` : `${count} characters left`),
  personalNumberFound: 'This looks like a personal number (CPR). You may want to take it out before you send.',
  emailFound: 'This looks like an e-mail address. You may want to take it out before you send.',
  telephoneFound: 'This looks like a telephone number. You may want to take it out before you send.',
  textQuotable: 'What you write here may be shown with the results, in whole or in part and without your name. Please leave out what could tell who you are.',

  numberRequired: 'Write a number.',
  numberInvalid: (example: string) => `Write the number in figures, for example ${example}.`,
  numberDecimals: (most: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `Write at most ${most} decimal.` : `Write at most ${most} decimals.`),
  numberWhole: 'Write a whole number, without decimals.',
  numberAtLeast: (min: string) => `Write a number that is ${min} or more.`,
  numberAtMost: (max: string) => `Write a number that is ${max} or less.`,
  numberBetween: (min: string, max: string) => `Write a number from ${min} to ${max}.`,
  notAnswered: 'Not answered',

  other: 'Other',
  otherWords: 'In your own words',
  chooseSeveral: 'You may choose several.',
  chooseExactly: (count: string) => `Choose ${count}.`,
  chooseAtLeast: (least: string) => `Choose at least ${least}.`,
  chooseAtMost: (most: string) => `Choose at most ${most}.`,
  chooseBetween: (least: string, most: string) => `Choose from ${least} to ${most}.`,
  everyRowRequired: 'Choose an answer in every row.',

  newCard: 'New card',
  addCard: 'Add card',
  yourCards: 'Your cards',
  removeCard: (text: string) => `Remove: ${text}`,
  cardAdded: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `Card added. You have ${count} card.` : `Card added. You have ${count} cards.`),
  cardRemoved: (text: string) => `Removed: ${text}`,
  cardsAtMost: (most: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `There is room for ${most} card.` : `There is room for ${most} cards.`),
  cardRequired: 'Write at least one card.',

  next: 'Next',
  back: 'Back',
  pageOf: (page: string, pages: string) => `Step ${page} of ${pages}`,
  errorsFound: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? 'One answer needs another look' : `${count} answers need another look`),
  review: 'Check your answers',
  reviewTitle: 'Check your answers before you send them',
  change: 'Change',
  changeAnswer: (question: string) => `Change: ${question}`,
  knownAnswers: 'The page already knows this, so you are not asked again. It is sent with your answers.',
  notOpenYet: (date: string) => `The questions open on ${date}.`,
  closed: (date: string) => `The questions closed on ${date}. Thank you to everybody who answered.`,
  noticeTitle: 'What your answers are used for',
  outcomeTitle: 'What became of it',
  contactTitle: 'Another way to reach us',
  helpTitle: 'Where you can find help',
  draftRestored: 'Your answers from last time are still here.',
  draftDiscard: 'Start afresh',
  attribution: 'About the questions',

  codeLabel: 'Your code',
  codeHint: 'It is in the letter that you got: 16 letters and digits. Each code counts once, and is not kept with your answers.',
  codeMistyped: 'Check the code: some letters or digits are missing or mistyped.',
  codeRefused: 'This code was not taken. It has been used already, or was not made for this survey. Your answers are still here.',
  codeAnother: 'Enter another code',
} as const satisfies Words;

/** The words of surveys and of every kind of question, in any language. */
export type SurveyMessages = SameKeys<typeof enSurvey>;
