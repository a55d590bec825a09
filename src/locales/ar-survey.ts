import type { SurveyMessages } from './en-survey.js';
import { pluralForm } from './plural-form.js';

/** The library's own words for surveys of several questions and for every kind of question but the scale, in Modern Standard Arabic. */
export const arSurvey: SurveyMessages = {
  textRequired: 'يُرجى كتابة إجابة.',
  charactersLeft: (count, plural) =>
    pluralForm(plural, {
      zero: 'لم يبقَ أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: `بقيت ${count} أحرف`,
      many: `بقي ${count} حرفًا`,
      other: `بقي ${count} حرف`,
    }),
  personalNumberFound: 'يبدو أن هذا رقم شخصي دنماركي (CPR). قد يكون من الأفضل حذفه قبل الإرسال.',
  emailFound: 'يبدو أن هذا عنوان بريد إلكتروني. قد يكون من الأفضل حذفه قبل الإرسال.',
  telephoneFound: 'يبدو أن هذا رقم هاتف. قد يكون من الأفضل حذفه قبل الإرسال.',
  textQuotable: 'قد يُعرض ما تكتبه هنا مع النتائج، كله أو جزء منه، ودون ذكر الاسم. يُرجى عدم كتابة ما قد يدل على هويتك.',

  numberRequired: 'يُرجى كتابة عدد.',
  numberInvalid: (example) => `يُرجى كتابة العدد بالأرقام، مثلًا ${example}.`,
  numberDecimals: (most) => `يُرجى ألّا يزيد عدد المنازل العشرية على ${most}.`,
  numberWhole: 'يُرجى كتابة عدد صحيح، دون منازل عشرية.',
  numberAtLeast: (min) => `يُرجى كتابة عدد لا يقل عن ${min}.`,
  numberAtMost: (max) => `يُرجى كتابة عدد لا يزيد على ${max}.`,
  numberBetween: (min, max) => `يُرجى كتابة عدد من ${min} إلى ${max}.`,
  notAnswered: 'دون إجابة',

  other: 'غير ذلك',
  otherWords: 'بكلماتك أنت',
  chooseSeveral: 'يمكن اختيار أكثر من إجابة.',
  chooseExactly: (count) => `يُرجى اختيار ${count}.`,
  chooseAtLeast: (least) => `يُرجى اختيار ${least} على الأقل.`,
  chooseAtMost: (most) => `يُرجى اختيار ${most} على الأكثر.`,
  chooseBetween: (least, most) => `يُرجى اختيار من ${least} إلى ${most}.`,
  everyRowRequired: 'يُرجى اختيار إجابة في كل صف.',

  newCard: 'بطاقة جديدة',
  addCard: 'إضافة بطاقة',
  yourCards: 'بطاقاتك',
  removeCard: (text) => `إزالة: ${text}`,
  cardAdded: (count, plural) =>
    `أُضيفت البطاقة. ${pluralForm(plural, {
      zero: 'ليست لديك بطاقات',
      one: 'لديك بطاقة واحدة',
      two: 'لديك بطاقتان',
      few: `لديك ${count} بطاقات`,
      other: `لديك ${count} بطاقة`,
    })}.`,
  cardRemoved: (text) => `تمت إزالة: ${text}`,
  cardsAtMost: (most, plural) =>
    pluralForm(plural, {
      zero: 'لا مكان للبطاقات.',
      one: 'المكان يكفي بطاقة واحدة.',
      two: 'المكان يكفي بطاقتين.',
      few: `المكان يكفي ${most} بطاقات.`,
      other: `المكان يكفي ${most} بطاقة.`,
    }),
  cardRequired: 'يُرجى كتابة بطاقة واحدة على الأقل.',

  next: 'التالي',
  back: 'السابق',
  pageOf: (page, pages) => `الخطوة ${page} من ${pages}`,
  errorsFound: (count, plural) =>
    pluralForm(plural, {
      zero: 'لا حاجة إلى نظرة أخرى',
      one: 'إجابة واحدة تحتاج إلى نظرة أخرى',
      two: 'إجابتان تحتاجان إلى نظرة أخرى',
      few: `${count} إجابات تحتاج إلى نظرة أخرى`,
      other: `${count} إجابة تحتاج إلى نظرة أخرى`,
    }),
  review: 'مراجعة إجاباتك',
  reviewTitle: 'مراجعة إجاباتك قبل إرسالها',
  change: 'تعديل',
  changeAnswer: (question) => `تعديل: ${question}`,
  knownAnswers: 'هذا معروف للصفحة من قبل، لذلك لن يُطرح السؤال مرة أخرى. وسيُرسل مع إجاباتك.',
  notOpenYet: (date) => `تمكن الإجابة ابتداءً من ${date}.`,
  closed: (date) => `انتهى استقبال الإجابات في ${date}. شكرًا لكل من أجاب.`,
  noticeTitle: 'فيمَ تُستخدم إجاباتك',
  outcomeTitle: 'ما نتج عن ذلك',
  contactTitle: 'طريقة أخرى للتواصل معنا',
  helpTitle: 'أين يمكن العثور على المساعدة',
  draftRestored: 'إجاباتك من المرة السابقة ما زالت هنا.',
  draftDiscard: 'البدء من جديد',
  attribution: 'عن الأسئلة',

  codeLabel: 'الرمز الخاص بك',
  codeHint: 'تجده في الرسالة التي وصلتك: 16 حرفًا ورقمًا. كل رمز صالح لمرة واحدة، ولا يُحفظ مع إجاباتك.',
  codeMistyped: 'يُرجى التحقق من الرمز: هناك أحرف أو أرقام ناقصة أو مكتوبة خطأً.',
  codeRefused: 'لم يُقبل هذا الرمز. فقد استُخدم من قبل، أو ليس مخصصًا لهذا الاستطلاع. إجاباتك ما زالت هنا.',
  codeAnother: 'إدخال رمز آخر',
};
