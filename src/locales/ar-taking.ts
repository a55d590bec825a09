import type { TakingMessages } from './en-taking.js';

/** The library's own words for walking through a chart and for taking it along, in Arabic. */
export const arTaking: TakingMessages = {
  walkName: 'نقاط الرسم البياني واحدة تلو الأخرى',
  walkHint: (key, stop) => `تنقل مفاتيح الأسهم من نقطة إلى أخرى. المفتاح ${key} يشغّل القيم كنغمات، والمفتاح ${stop} يوقفها.`,
  walkPlace: (place, all) => `${place} من ${all}`,
  useChart: 'استخدام هذه النتائج',
  takePicture: (format) => `صورة (${format})`,
  takeDrawing: (format) => `رسم للطباعة (${format})`,
  takeFigures: (format) => `أرقام (${format})`,
  fileMade: (name) => `أُنشئ الملف ${name}.`,
  fileNotMade: 'تعذّر إنشاء الملف.',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط.',
  linkNotCopied: 'تعذّر نسخ الرابط. يمكن نسخه من هنا:',
  playTones: 'تشغيل القيم كنغمات',
  reportChart: 'الإبلاغ عن خطأ في هذه النتائج',
  boundLow: (interval) => `${interval}، من`,
  boundHigh: (interval) => `${interval}، إلى`,
  wordingShow: 'كيف طُرح السؤال',
  wordingOf: 'السؤال',
  wordingRows: 'العبارات',
  wordingLabels: 'الإجابات',
  wordingSurvey: 'الاستبيان',
  wordingVersion: (survey, version) => `${survey}، الإصدار ${version}`,
  wordingLicence: 'الترخيص',
};
