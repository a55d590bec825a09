import type { LikertMessages } from './en-likert.js';

/** The library's own words for items that share a scale, in Turkish. */
export const trLikert: LikertMessages = {
  divergingOf: (question) =>
    `Şu soruya verilen yanıtların iki yana çubukları: ${question}. Düşük yanıtlar orta çizginin bir yanında, yüksek yanıtlar öbür yanında durur. Sayılar aşağıdaki tablolardadır.`,
  sidesNote: 'Düşük yanıtlar orta çizginin bir yanında, yüksek yanıtlar öbür yanında durur; her parça payı kadar uzundur.',
  neutralSplit: 'Ortadaki yanıt çizginin iki yanına eşit bölünmüştür.',
  neutralApart: 'Ortadaki yanıt yanda, kendi çizgisinde durur.',
  highestSentence: (name, mean, low, high, level, answers) => `En yüksek: ${name}, ortalama ${mean} (${level} aralığı: ${low} ile ${high} arası, ${answers}).`,
  lowestSentence: (name, mean, low, high, level, answers) => `En düşük: ${name}, ortalama ${mean} (${level} aralığı: ${low} ile ${high} arası, ${answers}).`,
  showLevels: 'Her yanıtın payı tablo olarak',
  columnNet: 'Yüksek eksi düşük',
  itemsOf: (score) => `“${score}” neden oluşur`,
  showReliability: 'Sorular birbirine ne kadar uyuyor',
  alphaSentence: (alpha, low, high, level) => `Cronbach alfası ${alpha} (${level} aralığı: ${low} ile ${high} arası).`,
  alphaUnknown: 'Cronbach alfası söylenemez: yanıtlar neredeyse hiç farklı değil.',
  alphaBasis: (count) => `Tüm soruları yanıtlayan ${count} kişiden hesaplanmıştır.`,
  alphaNote:
    'Alfa, soruların yanıtlarının ne ölçüde birlikte yükselip düştüğünü gösterir; en yüksek değer 1’dir. Yaklaşık 0,7’den itibaren bir puan genellikle grupları karşılaştırmak için kullanılır. Yüksek bir alfa, soruların yalnızca tek bir şeyi ölçtüğünü göstermez.',
  alphaNegative: 'Alfa 0’ın altında: belki bir soru ters yönde yazılmıştır ve puanda çevrilmelidir.',
  columnQuestion: 'Soru',
  columnSpread: 'Standart sapma',
  columnItemRest: 'Ötekilerle ilişki',
  columnAlphaWithout: 'Onsuz alfa',
  rowAlpha: 'Cronbach alfası',
  rowStandardised: 'Standartlaştırılmış alfa',
  showEnds: 'Kaç kişi puanın uçlarında',
  rowFloor: (score) => `Olası en düşük puan, ${score}`,
  rowCeiling: (score) => `Olası en yüksek puan, ${score}`,
  endsNote: '%15’ten fazlasının bir uçta olduğu yerde puan insanları iyi ayırt edemez.',
};
