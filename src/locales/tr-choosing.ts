import type { ChoosingMessages } from './en-choosing.js';

/** The library's own words for the pictures of what was chosen, in Turkish. */
export const trChoosing: ChoosingMessages = {
  heatNote: 'Bir alandaki çubuk ne kadar uzunsa, ikisinden birini yeğleyenler içinde satırdaki seçeneği yeğleyenlerin payı o kadar büyüktür. Kalın ve altı çizili: yarıdan fazla.',
  showRounds: 'Tur tur: art arda eleme',
  roundChart: (round, question) => `${round}. turdaki oylar: ${question}`,
  roundName: (round) => `${round}. tur`,
  roundAsBefore: 'Önceki turdaki gibi',
  roundCameFrom: (options) => `Şuradan geldi: ${options}`,
  roundNobody: 'Hâlâ yarışta olan kimseyi anmayanlar',
  roundLeaves: (votes) => `${votes}, elenir`,
  roundWins: (votes) => `${votes}, kazanır`,
  roundTied: (votes) => `${votes}, berabere`,
  halfNote: 'Kesikli çizgi, turda sayılan yanıtların yarısıdır: onu aşan kazanır.',
  roundsTable: 'Her turdaki oylar',
  purseChart: (question) => `Bütçenin yettiği: ${question}`,
  purseNotPaid: 'Ödenmeyen',
  purseNote: (purse, left) =>
    `Art arda maliyetler: ödenen her çubuk bir öncekinin bittiği yerde başlar. Kesikli çizgi bütçenin sonudur: ${purse}. Kalan: ${left}. Ödenmeyenler harcanan paranın bittiği yerde başlar.`,
  dotsNote: 'Çubuğun kalın kısmı, nokta veren her kişiden bir noktadır; ince kısmı aynı kişilerin verdiği diğer noktalardır.',
};
