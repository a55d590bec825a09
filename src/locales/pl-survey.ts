import type { SurveyMessages } from './en-survey.js';
import { pluralForm } from './plural-form.js';

/** The library's own words for surveys of several questions and for every kind of question but the scale, in Polish. */
export const plSurvey: SurveyMessages = {
  textRequired: 'Proszę wpisać odpowiedź.',
  charactersLeft: (count, plural) =>
    pluralForm(plural, { one: `Pozostał ${count} znak`, few: `Pozostały ${count} znaki`, many: `Pozostało ${count} znaków`, other: `Pozostało ${count} znaku` }),
  personalNumberFound: 'To wygląda na duński numer osobisty (CPR). Może warto go usunąć przed wysłaniem.',
  emailFound: 'To wygląda na adres e-mail. Może warto go usunąć przed wysłaniem.',
  telephoneFound: 'To wygląda na numer telefonu. Może warto go usunąć przed wysłaniem.',
  textQuotable:
    'To, co zostanie tu napisane, może zostać pokazane razem z wynikami, w całości lub w części i bez nazwiska. Proszę pominąć to, po czym można rozpoznać autora.',

  numberRequired: 'Proszę wpisać liczbę.',
  numberInvalid: (example) => `Proszę wpisać liczbę cyframi, na przykład ${example}.`,
  numberDecimals: (most, plural) => `Proszę wpisać najwyżej ${most} ${pluralForm(plural, { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' })} po przecinku.`,
  numberWhole: 'Proszę wpisać liczbę całkowitą, bez miejsc po przecinku.',
  numberAtLeast: (min) => `Proszę wpisać liczbę nie mniejszą niż ${min}.`,
  numberAtMost: (max) => `Proszę wpisać liczbę nie większą niż ${max}.`,
  numberBetween: (min, max) => `Proszę wpisać liczbę od ${min} do ${max}.`,
  notAnswered: 'Bez odpowiedzi',

  other: 'Inne',
  otherWords: 'Własnymi słowami',
  chooseSeveral: 'Można wybrać kilka odpowiedzi.',
  chooseExactly: (count) => `Proszę wybrać ${count}.`,
  chooseAtLeast: (least) => `Proszę wybrać co najmniej ${least}.`,
  chooseAtMost: (most) => `Proszę wybrać najwyżej ${most}.`,
  chooseBetween: (least, most) => `Proszę wybrać od ${least} do ${most}.`,
  everyRowRequired: 'Proszę wybrać odpowiedź w każdym wierszu.',

  newCard: 'Nowa karta',
  addCard: 'Dodaj kartę',
  yourCards: 'Dodane karty',
  removeCard: (text) => `Usuń: ${text}`,
  cardAdded: (count, plural) => `Dodano kartę. Razem: ${count} ${pluralForm(plural, { one: 'karta', few: 'karty', many: 'kart', other: 'karty' })}.`,
  cardRemoved: (text) => `Usunięto: ${text}`,
  cardsAtMost: (most, plural) => `Jest miejsce na ${most} ${pluralForm(plural, { one: 'kartę', few: 'karty', many: 'kart', other: 'karty' })}.`,
  cardRequired: 'Proszę zapisać co najmniej jedną kartę.',

  next: 'Dalej',
  back: 'Wstecz',
  pageOf: (page, pages) => `Krok ${page} z ${pages}`,
  errorsFound: (count, plural) => (plural === 'one' ? 'Proszę jeszcze raz spojrzeć na jedną odpowiedź' : `Proszę jeszcze raz spojrzeć na ${count} odpowiedzi`),
  review: 'Sprawdź odpowiedzi',
  reviewTitle: 'Proszę sprawdzić odpowiedzi przed wysłaniem',
  change: 'Zmień',
  changeAnswer: (question) => `Zmień: ${question}`,
  knownAnswers: 'Strona już to wie, więc nie pytamy o to ponownie. Zostanie to wysłane razem z odpowiedziami.',
  notOpenYet: (date) => `Na pytania będzie można odpowiadać od ${date}.`,
  closed: (date) => `Zbieranie odpowiedzi zakończyło się ${date}. Dziękujemy wszystkim, którzy odpowiedzieli.`,
  noticeTitle: 'Do czego posłużą odpowiedzi',
  outcomeTitle: 'Co z tego wynikło',
  contactTitle: 'Inny sposób, aby się z nami skontaktować',
  helpTitle: 'Gdzie można znaleźć pomoc',
  draftRestored: 'Odpowiedzi z ostatniego razu nadal tu są.',
  draftDiscard: 'Zacznij od nowa',
  attribution: 'O pytaniach',

  codeLabel: 'Kod',
  codeHint: 'Znajduje się w otrzymanym liście: 16 liter i cyfr. Każdy kod działa jeden raz i nie jest zapisywany razem z odpowiedziami.',
  codeMistyped: 'Proszę sprawdzić kod: brakuje liter lub cyfr albo są w nim literówki.',
  codeRefused: 'Ten kod nie został przyjęty. Był już użyty albo nie jest przeznaczony do tej ankiety. Odpowiedzi nadal tu są.',
  codeAnother: 'Wpisz inny kod',
};
