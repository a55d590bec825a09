import type { ChanceMessages } from './en-chance.js';

/** The library's own words for questions whose answers chance may change, in Turkish. */
export const trChance: ChanceMessages = {
  chanceNote: (kept) =>
    `Sizi korumak için yanıtınız bu cihazdan çıkmadan önce rastlantıyla başka bir yanıta dönüşebilir. Her 100 yanıttan yaklaşık ${kept} tanesi verildiği gibi kalır; böylece hiç kimse tek bir yanıttan kimin ne seçtiğinden emin olamaz. Yalnızca rastlantının belirlediği yanıt gönderilir; sizin seçtiğiniz yanıt yalnızca siz yanıtlarken burada tutulur.`,
  chanceReview: 'Bu yanıtın mı yoksa başka birinin mi gönderileceğini bu cihazda rastlantı belirler.',
  chanceTold: 'Gönderilen budur. Rastlantı onu değiştirmiş olabilir.',
  chanceSent: 'Daha önce yanıtladınız. Gönderilen ve rastlantının değiştirmiş olabileceği yanıt, yeniden seçmezseniz geçerli kalır:',

  columnTold: 'Alınan',
  columnEstimated: 'Tahmini oran',
  likelyMostSentence: (option, share, low, high, level) => `Büyük olasılıkla en çok seçilen: ${option}, tahminen ${share} (${level} aralığı: ${low} ile ${high} arası).`,
  chanceEstimated: (kept) =>
    `Yanıtlayanları korumak için rastlantı, bazı yanıtları gönderilmeden önce değiştirdi: her 100 yanıttan yaklaşık ${kept} tanesi verildiği gibi kaldı. Oranlar, alınan yanıtlardan geriye doğru hesaplanmıştır ve diğer sorulardakinden daha belirsizdir.`,
};
