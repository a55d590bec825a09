import type { ChoosingMessages } from './en-choosing.js';

/** The library's own words for the pictures of what was chosen, in Arabic. */
export const arChoosing: ChoosingMessages = {
  heatNote: 'كلما كان الشريط في الحقل أطول، كان أكبر نصيبُ من يفضلون خيار الصف ممن يفضلون أحد الخيارين. الغامق المسطّر: أكثر من النصف.',
  showRounds: 'جولة بعد جولة: جولات الإقصاء',
  roundChart: (round, question) => `الأصوات في الجولة ${round}: ${question}`,
  roundName: (round) => `الجولة ${round}`,
  roundAsBefore: 'كما في الجولة السابقة',
  roundCameFrom: (options) => `انتقلت من: ${options}`,
  roundNobody: 'لا تذكر أحدًا ممن بقوا',
  roundLeaves: (votes) => `${votes}، يخرج`,
  roundWins: (votes) => `${votes}، يفوز`,
  roundTied: (votes) => `${votes}، تعادل`,
  halfNote: 'الخط المتقطع هو نصف الإجابات المحسوبة في الجولة: من يتجاوزه يفوز.',
  roundsTable: 'الأصوات في كل جولة',
  purseChart: (question) => `ما يكفي له المبلغ: ${question}`,
  purseNotPaid: 'لا يحصل على المال',
  purseNote: (purse, left) =>
    `التكاليف واحدة بعد أخرى: كل شريط يحصل على المال يبدأ حيث ينتهي الذي قبله. الخط المتقطع هو حد المبلغ: ${purse}. الباقي: ${left}. ما لا يحصل على المال يبدأ حيث ينتهي المال المصروف.`,
  dotsNote: 'الجزء السميك من الشريط نقطة واحدة من كل شخص أعطى نقاطًا؛ والجزء الرفيع نقاط أخرى من الأشخاص أنفسهم.',
};
