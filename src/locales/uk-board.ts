import type { BoardMessages } from './en-board.js';
import { pluralForm } from './plural-form.js';

const dotsIn = (count: string, plural: Intl.LDMLPluralRule) =>
  pluralForm(plural, { one: `${count} крапка`, few: `${count} крапки`, many: `${count} крапок`, other: `${count} крапки` });
/** The same as an object of a verb. */
const dotsGiven = (count: string, plural: Intl.LDMLPluralRule) =>
  pluralForm(plural, { one: `${count} крапку`, few: `${count} крапки`, many: `${count} крапок`, other: `${count} крапки` });

/** The library's own words for the controls of ranking boards, in Ukrainian. */
export const ukBoard: BoardMessages = {
  versus: (side, other) => `${side} чи ${other}`,
  versusWord: 'чи',
  placeLabel: 'Де:',
  costLabel: 'Вартість:',
  undo: 'Скасувати крок',
  undone: 'Останній крок скасовано.',
  nothingToUndo: 'Немає чого скасовувати.',

  // Putting in order.
  rankOrder: 'Ваш порядок',
  rankUnplaced: 'Ще без місця',
  rankNothingPlaced: 'Ще нічого не має місця. Виберіть нижче, що буде першим.',
  rankAllPlaced: 'Усе вже має місце.',
  rankPlace: 'Місце …',
  rankPlaceOf: (option) => `Місце для: ${option}`,
  rankWith: (place) => `Разом із номером ${place}`,
  rankNext: 'Поставити наступним',
  rankNextOf: (option) => `Поставити наступним: ${option}`,
  rankUp: (option) => `Пересунути вгору: ${option}`,
  rankDown: (option) => `Пересунути вниз: ${option}`,
  rankTop: (option) => `Пересунути на початок: ${option}`,
  rankBack: (option) => `Повернути назад: ${option}`,
  rankShare: 'Те саме місце, що вище',
  rankShareOf: (option) => `Те саме місце, що вище: ${option}`,
  rankOwn: 'Окреме місце',
  rankOwnOf: (option) => `Окреме місце: ${option}`,
  rankNow: (option, place, places) => `${option}, тепер номер ${place} із ${places}`,
  rankNowShared: (option, place, places, others) => `${option}, тепер номер ${place} із ${places}, разом із: ${others}`,
  rankStays: (option, place, places) => `${option} лишається номером ${place} із ${places}`,
  rankPutBack: (option) => `${option} більше не має місця`,
  rankFull: (most) => `Вільних місць немає: можна дати щонайбільше ${most}. Поверніть одну пропозицію, щоб поставити іншу.`,
  rankAtMost: (most) => `Місць, які можна дати: щонайбільше ${most}.`,
  rankAtLeast: (least) => `Місць, які треба дати: щонайменше ${least}.`,
  rankMayShare: 'Кілька пропозицій можуть мати одне місце.',
  rankRequired: 'Дайте місце принаймні одній пропозиції.',
  rankedAs: (place, options) => `${place}. ${options}`,

  // Approving.
  optionsChosen: (count, plural) => `Вибрано ${count} ${pluralForm(plural, { one: 'варіант', few: 'варіанти', many: 'варіантів', other: 'варіанта' })}`,
  optionChosen: (option) => `Вибрано: ${option}.`,
  optionTakenOut: (option) => `Вилучено: ${option}.`,
  tooManyChosen: (count, most, over, plural) =>
    `Ви вибрали ${count}, а зараховується щонайбільше ${most}. Вилучіть ${over} ${pluralForm(plural, { one: 'варіант', few: 'варіанти', many: 'варіантів', other: 'варіанта' })}.`,

  // Giving dots.
  dotsToGive: (count, plural) => `У вас ${dotsIn(count, plural)}. Дайте одну чи більше тому, що вам до вподоби; усі давати не обов’язково.`,
  dotsPerOption: (most, plural) => `Щонайбільше ${dotsIn(most, plural)} на кожну картку.`,
  dotsLeft: (count, plural) =>
    pluralForm(plural, { one: `залишилася ${count} крапка`, few: `залишилися ${count} крапки`, many: `залишилося ${count} крапок`, other: `залишилося ${count} крапки` }),
  dotsOver: (count, plural) => `на ${dotsGiven(count, plural)} забагато`,
  dotsFor: (option) => `Крапки для: ${option}`,
  addDot: (option) => `На одну крапку більше для: ${option}`,
  removeDot: (option) => `На одну крапку менше для: ${option}`,
  dotsNow: (option, count, plural) => `${option}, тепер ${dotsIn(count, plural)}`,
  dotsStep: (now, left) => `${now}; ${left}`,
  dotsAllGiven: (options) => `Крапок більше немає. Спершу заберіть одну звідси: ${options}.`,
  dotsFull: (option, most, plural) => `${option}: тут уже ${dotsIn(most, plural)}; більше на одній картці не може бути.`,
  dotsNone: (option) => `${option}: тут немає крапок, які можна забрати.`,
  dotsTooMany: (over, plural, options) => `Це на ${dotsGiven(over, plural)} забагато. Заберіть звідси: ${options}.`,
  dotsTooManyOnOne: (option, most, plural) => `${option}: щонайбільше ${dotsIn(most, plural)}. Решту заберіть.`,
  dotsInvalid: (option, example) => `Напишіть крапки для «${option}» цілим числом, наприклад ${example}.`,
  dotsRequired: 'Дайте щонайменше одну крапку.',
  mostDots: (option, count, plural) => `Найбільше крапок: ${option}, ${dotsIn(count, plural)}.`,
  mostDotsShared: (options, count, plural) => `Найбільше крапок: ${options}, по ${dotsGiven(count, plural)}. Вони ділять перше місце.`,
  supportersOf: (supporters, people, plural) => `Крапки дали ${supporters} з ${people} ${pluralForm(plural, { one: 'особи', few: 'осіб', many: 'осіб', other: 'особи' })}`,
  notRated: 'Не оцінено, або оцінок замало, щоб щось сказати',
  columnDots: 'Крапки',
  columnSupporters: 'Дали крапки',
  columnAsked: 'Могли дати крапки',
  columnMeanDots: 'Середнє на особу',

  // Comparing pairs.
  pairRequired: 'Порівняйте щонайменше одну пару.',
  pairPlace: (place, total) => `Пара ${place} з ${total}`,
  pairTold: (place, total, first, second) => `Пара ${place} з ${total}: ${first} чи ${second}.`,
  pairOr: 'чи',
  cannotDecide: 'Не можу вибрати',
  pairChosen: (option) => `Вибрано: ${option}.`,
  pairUndecided: 'Залишено без вибору.',
  previousPair: 'Попередня пара',
  nextPair: 'Наступна пара',
  noEarlierPair: 'Це перша пара.',
  pairUnanswered: 'Наступна пара з’явиться, коли ви відповісте на цю.',
  pairStop: 'Ви можете зупинитися будь-коли. Пари, які ви порівняли, враховуються.',
  pairsDone: (count, plural) => {
    if (plural === 'one') return `Ви порівняли ${count} пару, це все.`;
    return plural === 'few' ? `Ви порівняли всі ${count} пари.` : `Ви порівняли всі ${count} пар.`;
  },
  pairsSoFar: (count) => `Що ви вже вибрали (${count})`,
  pairsChosen: 'Що ви вибрали',
  preferredTo: (preferred, other) => `${preferred} радше ніж ${other}`,
  undecidedBetween: (one, other) => `Без вибору між: ${one} та ${other}`,
  changePair: 'Змінити',

  // Spending a purse.
  budgetLeft: (left, purse) => `Залишилося ${left} із ${purse}`,
  budgetOver: (over, purse) => `На ${over} більше, ніж є в бюджеті: ${purse}`,
  budgetChosen: (name, state) => `Вибрано: ${name}; ${state}`,
  budgetReleased: (name, state) => `Більше не вибрано: ${name}; ${state}`,
  budgetGiven: (name, amount, state) => `${name}: ${amount}; ${state}`,
  budgetMend: (names) => `Приберіть: ${names}, і решта вміститься.`,
  budgetTakeBack: (over, names) => `Заберіть назад ${over}, наприклад із: ${names}.`,
  budgetAmount: (name) => `Сума для: ${name}`,
  budgetMore: (name, amount) => `На ${amount} більше для: ${name}`,
  budgetLess: (name, amount) => `На ${amount} менше для: ${name}`,
  budgetBetween: (min, max) => `Нічого або від ${min} до ${max}`,
  budgetAtMost: (max) => `Щонайбільше ${max}`,
  budgetAtLeast: (min) => `Нічого або щонайменше ${min}`,
  budgetStep: (step) => `Кроками по ${step}`,
  budgetFull: (name, max) => `${name}: можна дати щонайбільше ${max}`,
  budgetNone: (name) => `${name}: нічого не надано.`,
  budgetUnread: (name, example) => `${name}: напишіть суму, наприклад ${example}.`,
  budgetSteps: (name, step) => `${name}: напишіть суму, кратну ${step}`,
  budgetChooseOne: 'Виберіть принаймні один варіант.',
  budgetGiveOne: 'Надайте суму принаймні одному варіанту.',
};
