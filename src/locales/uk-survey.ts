import type { SurveyMessages } from './en-survey.js';
import { pluralForm } from './plural-form.js';

/** The library's own words for surveys of several questions and for every kind of question but the scale, in Ukrainian. The form `one` is for 21 too. */
export const ukSurvey: SurveyMessages = {
  textRequired: 'Напишіть відповідь.',
  charactersLeft: (count, plural) =>
    pluralForm(plural, { one: `Залишився ${count} символ`, few: `Залишилося ${count} символи`, many: `Залишилося ${count} символів`, other: `Залишилося ${count} символу` }),
  personalNumberFound: 'Це схоже на данський особистий номер (CPR). Можливо, варто прибрати його, перш ніж надсилати.',
  emailFound: 'Це схоже на адресу електронної пошти. Можливо, варто прибрати її, перш ніж надсилати.',
  telephoneFound: 'Це схоже на номер телефону. Можливо, варто прибрати його, перш ніж надсилати.',
  textQuotable:
    'Те, що ви тут напишете, може бути показано разом із результатами, повністю або частково й без імені. Будь ласка, не пишіть того, за чим вас можна впізнати.',

  numberRequired: 'Напишіть число.',
  numberInvalid: (example) => `Напишіть число цифрами, наприклад ${example}.`,
  numberDecimals: (most, plural) => `Напишіть щонайбільше ${most} ${pluralForm(plural, { one: 'знак', few: 'знаки', many: 'знаків', other: 'знака' })} після коми.`,
  numberWhole: 'Напишіть ціле число, без знаків після коми.',
  numberAtLeast: (min) => `Напишіть число, не менше ніж ${min}.`,
  numberAtMost: (max) => `Напишіть число, не більше ніж ${max}.`,
  numberBetween: (min, max) => `Напишіть число від ${min} до ${max}.`,
  notAnswered: 'Без відповіді',

  other: 'Інше',
  otherWords: 'Своїми словами',
  chooseSeveral: 'Можна вибрати кілька.',
  chooseExactly: (count) => `Виберіть ${count}.`,
  chooseAtLeast: (least) => `Виберіть щонайменше ${least}.`,
  chooseAtMost: (most) => `Виберіть щонайбільше ${most}.`,
  chooseBetween: (least, most) => `Виберіть від ${least} до ${most}.`,
  everyRowRequired: 'Виберіть відповідь у кожному рядку.',

  newCard: 'Нова картка',
  addCard: 'Додати картку',
  yourCards: 'Ваші картки',
  removeCard: (text) => `Прибрати: ${text}`,
  cardAdded: (count, plural) => `Картку додано. У вас ${count} ${pluralForm(plural, { one: 'картка', few: 'картки', many: 'карток', other: 'картки' })}.`,
  cardRemoved: (text) => `Прибрано: ${text}`,
  cardsAtMost: (most, plural) => `Є місце для ${most} ${pluralForm(plural, { few: 'карток', many: 'карток', other: 'картки' })}.`,
  cardRequired: 'Напишіть щонайменше одну картку.',

  next: 'Далі',
  back: 'Назад',
  pageOf: (page, pages) => `Крок ${page} з ${pages}`,
  errorsFound: (count, plural) => `Гляньте ще раз на ${count} ${pluralForm(plural, { one: 'відповідь', few: 'відповіді', many: 'відповідей', other: 'відповіді' })}`,
  review: 'Переглянути свої відповіді',
  reviewTitle: 'Перегляньте свої відповіді, перш ніж надсилати їх',
  change: 'Змінити',
  changeAnswer: (question) => `Змінити: ${question}`,
  knownAnswers: 'Сторінка вже це знає, тому вас не питають знову. Це буде надіслано разом із вашими відповідями.',
  notOpenYet: (date) => `З ${date} на запитання можна буде відповісти.`,
  closed: (date) => `Опитування завершено (${date}). Дякуємо всім, хто відповів.`,
  noticeTitle: 'Для чого використовують ваші відповіді',
  outcomeTitle: 'Що з цього вийшло',
  contactTitle: 'Інший спосіб звернутися до нас',
  helpTitle: 'Де можна знайти допомогу',
  draftRestored: 'Ваші відповіді з минулого разу досі тут.',
  draftDiscard: 'Почати спочатку',
  attribution: 'Про запитання',

  codeLabel: 'Ваш код',
  codeHint: 'Він є в листі, який ви отримали: 16 літер і цифр. Кожен код діє один раз і не зберігається разом із вашими відповідями.',
  codeMistyped: 'Перевірте код: деяких літер або цифр бракує чи їх введено з помилкою.',
  codeRefused: 'Цей код не прийнято. Його вже використали, або він не для цього опитування. Ваші відповіді досі тут.',
  codeAnother: 'Ввести інший код',
};
