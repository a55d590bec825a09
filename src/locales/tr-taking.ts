import type { TakingMessages } from './en-taking.js';

/** The library's own words for walking through a chart and for taking it along, in Turkish. */
export const trTaking: TakingMessages = {
  walkName: 'Grafiğin noktaları, birer birer',
  walkHint: (key, stop) => `Ok tuşları noktadan noktaya götürür. ${key} değerleri ses olarak çalar, ${stop} durdurur.`,
  walkPlace: (place, all) => `${place} / ${all}`,
  useChart: 'Bu sonuçları kullan',
  takePicture: (format) => `Resim (${format})`,
  takeDrawing: (format) => `Baskı için çizim (${format})`,
  takeFigures: (format) => `Sayılar (${format})`,
  fileMade: (name) => `${name} dosyası hazırlandı.`,
  fileNotMade: 'Dosya hazırlanamadı.',
  copyLink: 'Bağlantıyı kopyala',
  linkCopied: 'Bağlantı kopyalandı.',
  linkNotCopied: 'Bağlantı kopyalanamadı. Buradan kopyalayın:',
  playTones: 'Değerleri ses olarak çal',
  reportChart: 'Bu sonuçlarda bir hata bildir',
  boundLow: (interval) => `${interval}, alt sınır`,
  boundHigh: (interval) => `${interval}, üst sınır`,
  wordingShow: 'Nasıl soruldu',
  wordingOf: 'Soru',
  wordingRows: 'İfadeler',
  wordingLabels: 'Yanıtlar',
  wordingSurvey: 'Anket',
  wordingVersion: (survey, version) => `${survey}, sürüm ${version}`,
  wordingLicence: 'Lisans',
};
