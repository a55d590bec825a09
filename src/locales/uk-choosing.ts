import type { ChoosingMessages } from './en-choosing.js';

/** The library's own words for the pictures of what was chosen, in Ukrainian. */
export const ukChoosing: ChoosingMessages = {
  heatNote: 'Що довша смужка в полі, то більша частка тих, хто віддає перевагу варіанту рядка, серед тих, хто надає перевагу одному з двох. Жирне й підкреслене: більше половини.',
  showRounds: 'Раунд за раундом: послідовне вибування',
  roundChart: (round, question) => `Голоси в раунді ${round}: ${question}`,
  roundName: (round) => `Раунд ${round}`,
  roundAsBefore: 'Як у попередньому раунді',
  roundCameFrom: (options) => `Перейшли від: ${options}`,
  roundNobody: 'Не називають нікого, хто залишився',
  roundLeaves: (votes) => `${votes}, вибуває`,
  roundWins: (votes) => `${votes}, перемагає`,
  roundTied: (votes) => `${votes}, нічия`,
  halfNote: 'Переривчаста лінія — половина відповідей, що враховуються в раунді: хто за нею, той перемагає.',
  roundsTable: 'Голоси в кожному раунді',
  purseChart: (question) => `На що вистачає бюджету: ${question}`,
  purseNotPaid: 'Не оплачено',
  purseNote: (purse, left) =>
    `Вартості одна за одною: кожна оплачена смуга починається там, де закінчується попередня. Переривчаста лінія — межа бюджету: ${purse}. Залишок: ${left}. Неоплачене починається там, де закінчуються витрачені гроші.`,
  dotsNote: 'Товста частина смуги — по одній крапці від кожної людини, яка дала хоч одну; тонка частина — інші крапки від тих самих людей.',
};
