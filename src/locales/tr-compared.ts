import type { ComparedMessages } from './en-compared.js';

/** The library's own words for results of comparisons in pairs, in Turkish. */
export const trCompared: ComparedMessages = {
  comparedBasis: (comparisons) => `${comparisons} karşılaştırma`,
  comparedOrder: (options) => `En güçlüden başlayarak: ${options}.`,
  comparedChance: (one, other) => `${one} ile ${other} arasındaki fark, rastlantıyla oluşabilecek kadardır.`,
  comparedUnconnected:
    'Bir sıra söylenemez: bazıları her zaman ya da hiç tercih edilmediği veya karşılaştırılmadığı için, seçenekler insanların tercihleriyle birbirine bağlanmıyor. Tablolar neyin seçildiğini gösterir.',
  comparedStrength: 'Güç',
  comparedStrengthNote:
    'Güç, tüm karşılaştırmalardan birlikte çıkar (Bradley–Terry); 0 tüm seçeneklerin ortalamasıdır. 0,7 daha güçlü bir seçenek yaklaşık iki kat daha sık tercih edilir. Kararsız bırakılan bir çift, her ikisine yarım galibiyet sayılır.',
  comparedDependent: 'Her kişi birkaç çift karşılaştırdı ve bir kişinin tercihleri birbirine benzer. Aralıklar bunları bağımsız sayar, bu yüzden biraz fazla dardır.',
  columnCompared: 'Karşılaştırılan',
  columnWon: 'Tercih edilen',
  columnUndecided: 'Kararsız',
  columnShareWon: 'Tercih edilme payı',
  showMatrix: 'Her biri her birine karşı, tablo olarak',
  matrixNote: 'Satırdaki seçeneğin sütundakine ne sıklıkla tercih edildiği; artı işaretinden sonra, çiftin ne sıklıkla kararsız bırakıldığı.',
  matrixTooLarge: 'Her birini her biriyle gösteren bir tablo için çok fazla seçenek var; rakamlar sonuç belgesindedir.',
};
