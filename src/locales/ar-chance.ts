import type { ChanceMessages } from './en-chance.js';

/** The library's own words for questions whose answers chance may change, in Arabic. */
export const arChance: ChanceMessages = {
  chanceNote: (kept) =>
    `لحمايتك، قد تغيّر المصادفة إجابتك إلى إجابة أخرى قبل أن تغادر هذا الجهاز. يبقى نحو ${kept} من كل 100 إجابة كما أُعطيت، فلا يستطيع أحد أن يتيقّن من إجابة واحدة مما اختاره صاحبها. لا يُرسَل إلا ما تقرّره المصادفة، أما اختيارك فلا يُحفظ هنا إلا في أثناء إجابتك.`,
  chanceReview: 'تقرّر المصادفة على هذا الجهاز هل تُرسَل هذه الإجابة أم غيرها.',
  chanceTold: 'هذا ما أُرسل. وقد تكون المصادفة قد غيّرته.',
  chanceSent: 'سبق أن أجبت. ما أُرسل، وقد تكون المصادفة قد غيّرته، يبقى كما هو ما لم تختر من جديد:',

  columnTold: 'ما ورد',
  columnEstimated: 'النسبة المقدَّرة',
  likelyMostSentence: (option, share, low, high, level) => `الأكثر اختيارًا على الأرجح: ${option}، بنسبة مقدَّرة ${share} (مجال ${level}: من ${low} إلى ${high}).`,
  chanceEstimated: (kept) =>
    `لحماية من أجابوا، غيّرت المصادفة بعض الإجابات قبل إرسالها: بقي نحو ${kept} من كل 100 كما أُعطيت. حُسبت النسب رجوعًا من الإجابات الواردة، وهي أقل يقينًا من نسب الأسئلة الأخرى.`,
};
