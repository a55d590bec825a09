import type { ComparedMessages } from './en-compared.js';

/** The library's own words for results of comparisons in pairs, in Arabic. */
export const arCompared: ComparedMessages = {
  comparedBasis: (comparisons, plural) => {
    if (plural === 'one') return 'مقارنة واحدة';
    if (plural === 'two') return 'مقارنتان';
    return plural === 'few' ? `${comparisons} مقارنات` : `${comparisons} مقارنة`;
  },
  comparedOrder: (options) => `الأقوى أولًا: ${options}.`,
  comparedChance: (one, other) => `الفرق بين ${one} و${other} ليس أكبر مما قد تُحدثه الصدفة.`,
  comparedUnconnected:
    'لا يمكن تحديد الترتيب: لا ترتبط كل الخيارات بعضها ببعض من خلال ما اختاره الناس، لأن بعضها فُضّل دائمًا أو لم يُفضّل أبدًا أو لم يُقارن. تُظهر الجداول ما تم اختياره.',
  comparedStrength: 'القوة',
  comparedStrengthNote:
    'تُحسب القوة من جميع المقارنات معًا (برادلي–تيري)؛ و0 هو متوسط جميع الخيارات. الخيار الأقوى بمقدار 0.7 يُفضَّل نحو ضعف المرات. والزوج الذي تُرك دون اختيار يُحتسب نصف فوز لكل منهما.',
  comparedDependent: 'قارن كل شخص عدة أزواج، واختيارات الشخص الواحد متشابهة. تعتبرها المجالات مستقلة، ولذلك هي أضيق قليلًا مما ينبغي.',
  columnCompared: 'قورن',
  columnWon: 'فُضّل',
  columnUndecided: 'دون اختيار',
  columnShareWon: 'نسبة التفضيل',
  showMatrix: 'كل خيار مقابل كل خيار في جدول',
  matrixNote: 'عدد المرات التي فُضّل فيها خيار الصف على خيار العمود؛ وبعد علامة الجمع، عدد المرات التي تُرك فيها الزوج دون اختيار.',
  matrixTooLarge: 'الخيارات أكثر من أن تُعرض في جدول كل خيار مقابل كل خيار؛ والأرقام موجودة في وثيقة النتائج.',
};
