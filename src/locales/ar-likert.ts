import type { LikertMessages } from './en-likert.js';
import { pluralForm } from './plural-form.js';

/** The library's own words for items that share a scale, in Arabic. */
export const arLikert: LikertMessages = {
  divergingOf: (question) => `أعمدة متباعدة للإجابات عن: ${question}. الإجابات الأدنى على أحد جانبي الخط الأوسط، والأعلى على الجانب الآخر. الأرقام في الجداول أدناه.`,
  sidesNote: 'الإجابات الأدنى على أحد جانبي الخط الأوسط، والأعلى على الجانب الآخر؛ وطول كل قطعة بقدر نسبتها.',
  neutralSplit: 'الإجابة الوسطى مقسومة بالتساوي على جانبي الخط.',
  neutralApart: 'الإجابة الوسطى على حدة، على خط خاص بها.',
  highestSentence: (name, mean, low, high, level, answers) => `الأعلى: ${name}، بمتوسط ${mean} (مجال ${level}: من ${low} إلى ${high}، ${answers}).`,
  lowestSentence: (name, mean, low, high, level, answers) => `الأدنى: ${name}، بمتوسط ${mean} (مجال ${level}: من ${low} إلى ${high}، ${answers}).`,
  showLevels: 'نسبة كل إجابة في جدول',
  columnNet: 'الأعلى ناقص الأدنى',
  itemsOf: (score) => `ما تتكوّن منه «${score}»`,
  showReliability: 'مدى اتساق الأسئلة',
  alphaSentence: (alpha, low, high, level) => `معامل ألفا لكرونباخ هو ${alpha} (مجال ${level}: من ${low} إلى ${high}).`,
  alphaUnknown: 'لا يمكن تحديد معامل ألفا لكرونباخ: الإجابات تكاد لا تختلف.',
  alphaBasis: (count, plural) =>
    pluralForm(plural, {
      zero: `حُسب من ${count} شخص أجابوا عن جميع الأسئلة.`,
      one: 'حُسب من شخص واحد أجاب عن جميع الأسئلة.',
      two: 'حُسب من شخصين أجابا عن جميع الأسئلة.',
      few: `حُسب من ${count} أشخاص أجابوا عن جميع الأسئلة.`,
      many: `حُسب من ${count} شخصًا أجابوا عن جميع الأسئلة.`,
      other: `حُسب من ${count} شخص أجابوا عن جميع الأسئلة.`,
    }),
  alphaNote:
    'يبيّن معامل ألفا إلى أي مدى ترتفع الإجابات عن الأسئلة وتنخفض معًا؛ وأعلى قيمة له 1. ابتداءً من نحو 0.7 تُستخدم النتيجة عادةً للمقارنة بين المجموعات. ولا يثبت ارتفاع المعامل أن الأسئلة تقيس شيئًا واحدًا فقط.',
  alphaNegative: 'معامل ألفا أقل من 0: ربما صيغ أحد الأسئلة بالاتجاه المعاكس وينبغي عكسه في النتيجة.',
  columnQuestion: 'السؤال',
  columnSpread: 'الانحراف المعياري',
  columnItemRest: 'الارتباط بالأسئلة الأخرى',
  columnAlphaWithout: 'ألفا من دونه',
  rowAlpha: 'معامل ألفا لكرونباخ',
  rowStandardised: 'معامل ألفا المعياري',
  showEnds: 'كم شخصًا عند طرفي النتيجة',
  rowFloor: (score) => `أدنى نتيجة ممكنة، ${score}`,
  rowCeiling: (score) => `أعلى نتيجة ممكنة، ${score}`,
  endsNote: 'حيث يكون أكثر من خمسة عشر بالمئة عند أحد الطرفين، لا تميّز النتيجة بين الناس هناك جيدًا.',
};
