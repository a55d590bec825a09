import type { Messages } from './en.js';

/** The library's own words for asking, in Turkish. */
export const tr: Messages = {
  satisfactionLevels: ['Hiç memnun değilim', 'Memnun değilim', 'Pek memnun değilim', 'Ne memnunum ne de memnun değilim', 'Biraz memnunum', 'Memnunum', 'Çok memnunum'],
  likelyEnds: ['Hiç olası değil', 'Çok olası'],
  agreeEnds: ['Kesinlikle katılmıyorum', 'Kesinlikle katılıyorum'],
  stars: (value, max) => `${max} üzerinden ${value} yıldız`,
  dontKnow: 'Bilmiyorum',
  noAnswer: 'Yanıtlamak istemiyorum',
  clear: 'Yanıtımı kaldır',
  needed: 'lütfen yanıtlayın',
  errorPrefix: 'Hata:',
  answerRequired: 'Lütfen bir yanıt seçin.',
  send: 'Yanıtı gönder',
  nothingToSend: 'Göndermeden önce lütfen bir yanıt seçin. İsterseniz yanıt vermeyebilirsiniz.',
  thanks: 'Yanıtınız için teşekkürler',
  notStored: 'Yanıtınız kaydedilemedi. Hâlâ burada duruyor: Lütfen yeniden deneyin.',
  definitionMissing: 'Sorular gösterilemedi.',
  alreadyAnswered: 'Daha önce yanıt verdiniz. Teşekkürler.',
  answerAgain: 'Yeniden yanıtla',
  readAloud: 'Sesli oku',
  stopReading: 'Okumayı durdur',
};
