import type { Messages } from './en.js';

/** The library's own words for asking, in Ukrainian. Levels agree with «ви», so that they do not say whether a man or a woman answers. */
export const uk: Messages = {
  satisfactionLevels: ['Дуже незадоволені', 'Незадоволені', 'Радше незадоволені', 'Ні задоволені, ні незадоволені', 'Радше задоволені', 'Задоволені', 'Дуже задоволені'],
  likelyEnds: ['Зовсім не ймовірно', 'Дуже ймовірно'],
  agreeEnds: ['Зовсім не погоджуюся', 'Повністю погоджуюся'],
  stars: (value, max) => `${value} з ${max} зірок`,
  dontKnow: 'Не знаю',
  noAnswer: 'Не хочу відповідати',
  clear: 'Прибрати мою відповідь',
  needed: 'просимо відповісти',
  errorPrefix: 'Помилка:',
  answerRequired: 'Виберіть відповідь.',
  send: 'Надіслати відповідь',
  nothingToSend: 'Виберіть відповідь, перш ніж надсилати. Можна й не відповідати.',
  thanks: 'Дякуємо за вашу відповідь',
  notStored: 'Вашу відповідь не вдалося зберегти. Вона досі тут: спробуйте ще раз.',
  definitionMissing: 'Не вдалося показати запитання.',
  alreadyAnswered: 'Ви вже відповіли. Дякуємо.',
  answerAgain: 'Відповісти ще раз',
  readAloud: 'Прочитати вголос',
  stopReading: 'Зупинити читання',
};
