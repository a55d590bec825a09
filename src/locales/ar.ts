import type { Messages } from './en.js';

/** The library's own words for asking, in Modern Standard Arabic. Nouns stand for commands and adjectives, since those would say whether a man or a woman answers. */
export const ar: Messages = {
  satisfactionLevels: ['عدم رضا شديد', 'عدم رضا', 'بعض عدم الرضا', 'لا رضا ولا عدم رضا', 'بعض الرضا', 'رضا', 'رضا شديد'],
  likelyEnds: ['غير مرجّح إطلاقًا', 'مرجّح جدًا'],
  agreeEnds: ['لا أوافق بشدة', 'أوافق بشدة'],
  stars: (value, max) => `النجوم: ${value} من ${max}`,
  dontKnow: 'لا أعرف',
  noAnswer: 'أفضّل عدم الإجابة',
  clear: 'إزالة إجابتي',
  needed: 'يُرجى الإجابة',
  errorPrefix: 'خطأ:',
  answerRequired: 'يُرجى اختيار إجابة.',
  send: 'إرسال الإجابة',
  nothingToSend: 'يُرجى اختيار إجابة قبل الإرسال. ويمكن أيضًا عدم الإجابة.',
  thanks: 'شكرًا على إجابتك',
  notStored: 'تعذّر حفظ إجابتك. ما زالت هنا: يُرجى المحاولة مرة أخرى.',
  definitionMissing: 'تعذّر عرض الأسئلة.',
  alreadyAnswered: 'لقد أجبت من قبل. شكرًا لك.',
  answerAgain: 'الإجابة مرة أخرى',
  readAloud: 'قراءة بصوت مسموع',
  stopReading: 'إيقاف القراءة',
};
