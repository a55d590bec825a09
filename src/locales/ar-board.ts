import type { BoardMessages } from './en-board.js';
import { pluralForm } from './plural-form.js';

/** Dots as a subject, with their number. */
const dotsIn = (count: string, plural: Intl.LDMLPluralRule) =>
  pluralForm(plural, { zero: 'لا نقاط', one: 'نقطة واحدة', two: 'نقطتان', few: `${count} نقاط`, many: `${count} نقطة`, other: `${count} نقطة` });
/** The same as an object or after a preposition. */
const dotsGiven = (count: string, plural: Intl.LDMLPluralRule) =>
  pluralForm(plural, { zero: 'لا نقاط', one: 'نقطة واحدة', two: 'نقطتين', few: `${count} نقاط`, many: `${count} نقطة`, other: `${count} نقطة` });
/** People after "of". */
const peopleIn = (count: string, plural: Intl.LDMLPluralRule) =>
  pluralForm(plural, { zero: 'لا أحد', one: 'شخص واحد', two: 'شخصين', few: `${count} أشخاص`, many: `${count} شخصًا`, other: `${count} شخص` });
/** Options as an object. */
const optionsIn = (count: string, plural: Intl.LDMLPluralRule) =>
  pluralForm(plural, { zero: 'لا خيارات', one: 'خيار واحد', two: 'خيارين', few: `${count} خيارات`, many: `${count} خيارًا`, other: `${count} خيار` });

/** The library's own words for the controls of ranking boards, in Arabic. */
export const arBoard: BoardMessages = {
  versus: (side, other) => `${side} مقابل ${other}`,
  versusWord: 'مقابل',
  placeLabel: 'المكان:',
  costLabel: 'التكلفة:',
  undo: 'تراجع',
  undone: 'تم التراجع عن الخطوة الأخيرة.',
  nothingToUndo: 'لا يوجد ما يمكن التراجع عنه.',

  // Putting in order.
  rankOrder: 'ترتيبك',
  rankUnplaced: 'لم توضع بعد',
  rankNothingPlaced: 'لا شيء في الترتيب بعد. اختر أدناه ما يأتي أولاً.',
  rankAllPlaced: 'لكل شيء مرتبة.',
  rankPlace: 'المرتبة …',
  rankPlaceOf: (option) => `مرتبة ${option}`,
  rankWith: (place) => `مع رقم ${place}`,
  rankNext: 'ضع تالياً',
  rankNextOf: (option) => `ضع تالياً: ${option}`,
  rankUp: (option) => `انقل ${option} إلى أعلى`,
  rankDown: (option) => `انقل ${option} إلى أسفل`,
  rankTop: (option) => `انقل ${option} إلى البداية`,
  rankBack: (option) => `أعد ${option} إلى مكانه`,
  rankShare: 'المرتبة نفسها كالذي فوقه',
  rankShareOf: (option) => `المرتبة نفسها كالذي فوقه: ${option}`,
  rankOwn: 'مرتبة مستقلة',
  rankOwnOf: (option) => `مرتبة مستقلة: ${option}`,
  rankNow: (option, place, places) => `${option}، الآن رقم ${place} من ${places}`,
  rankNowShared: (option, place, places, others) => `${option}، الآن رقم ${place} من ${places}، مع ${others}`,
  rankStays: (option, place, places) => `${option} ما زال رقم ${place} من ${places}`,
  rankPutBack: (option) => `${option} لم تعد له مرتبة`,
  rankFull: (most) => `لم تبق أي مرتبة: يمكن منح ${most} على الأكثر. أعد خياراً إلى مكانه لتضع غيره.`,
  rankAtMost: (most) => `عدد المراتب التي يمكن منحها: ${most} على الأكثر.`,
  rankAtLeast: (least) => `عدد المراتب التي يجب منحها: ${least} على الأقل.`,
  rankMayShare: 'يجوز أن تشترك عدة خيارات في مرتبة واحدة.',
  rankRequired: 'امنح خياراً واحداً على الأقل مرتبة.',
  rankedAs: (place, options) => `${place}. ${options}`,

  // Approving.
  optionsChosen: (count, plural) => `تم اختيار ${optionsIn(count, plural)}`,
  optionChosen: (option) => `تم اختيار: ${option}.`,
  optionTakenOut: (option) => `أُزيل من الاختيار: ${option}.`,
  tooManyChosen: (count, most, over, plural) => `عدد ما اخترته ${count}، ويُحتسب ${most} على الأكثر. يُرجى إزالة ${optionsIn(over, plural)}.`,

  // Giving dots.
  dotsToGive: (count, plural) =>
    plural === 'one' ? 'لديك نقطة واحدة. امنحها لما يعجبك أكثر.' : `لديك ${dotsIn(count, plural)}. امنح نقطة أو أكثر لما يعجبك؛ ولا يلزم منحها كلها.`,
  dotsPerOption: (most, plural) => `على كل بطاقة ${dotsIn(most, plural)} على الأكثر.`,
  dotsLeft: (count, plural) =>
    pluralForm(plural, { zero: 'لم تبقَ نقاط', one: 'بقيت نقطة واحدة', two: 'بقيت نقطتان', few: `بقيت ${count} نقاط`, many: `بقيت ${count} نقطة`, other: `بقيت ${count} نقطة` }),
  dotsOver: (count, plural) => `زيادة قدرها ${dotsIn(count, plural)}`,
  dotsFor: (option) => `نقاط: ${option}`,
  addDot: (option) => `زيادة نقطة واحدة: ${option}`,
  removeDot: (option) => `إنقاص نقطة واحدة: ${option}`,
  dotsNow: (option, count, plural) => `${option}، الآن ${dotsIn(count, plural)}`,
  dotsStep: (now, left) => `${now}؛ ${left}`,
  dotsAllGiven: (options) => `لم تبقَ نقاط. لمنح نقطة هنا يُرجى أولًا استرداد نقطة من: ${options}.`,
  dotsFull: (option, most, plural) => `على ${option} ${dotsIn(most, plural)} الآن، ولا يمكن وضع أكثر على بطاقة واحدة.`,
  dotsNone: (option) => `لا توجد نقاط على ${option} لاستردادها.`,
  dotsTooMany: (over, plural, options) => `هناك زيادة قدرها ${dotsIn(over, plural)}. يُرجى الاسترداد من: ${options}.`,
  dotsTooManyOnOne: (option, most, plural) => `يمكن وضع ${dotsGiven(most, plural)} على الأكثر على ${option}. يُرجى استرداد الباقي.`,
  dotsInvalid: (option, example) => `يُرجى كتابة نقاط ${option} عددًا صحيحًا، مثل ${example}.`,
  dotsRequired: 'يُرجى منح نقطة واحدة على الأقل.',
  mostDots: (option, count, plural) => `الأكثر نقاطًا: ${option}، ${dotsIn(count, plural)}.`,
  mostDotsShared: (options, count, plural) => `الأكثر نقاطًا: ${options}، لكل منها ${dotsIn(count, plural)}. وهي تتقاسم المركز الأول.`,
  supportersOf: (supporters, people, plural) => `نقاط من ${supporters} من أصل ${peopleIn(people, plural)}`,
  notRated: 'لم يُقيَّم، أو قيّمه عدد أقل من أن يقول شيئًا',
  columnDots: 'النقاط',
  columnSupporters: 'منحوا نقاطًا',
  columnAsked: 'أُتيح لهم منح نقاط',
  columnMeanDots: 'المتوسط لكل شخص',

  // Comparing pairs.
  pairRequired: 'قارن زوجًا واحدًا على الأقل.',
  pairPlace: (place, total) => `الزوج ${place} من ${total}`,
  pairTold: (place, total, first, second) => `الزوج ${place} من ${total}: ${first} أو ${second}.`,
  pairOr: 'أو',
  cannotDecide: 'لا أستطيع أن أختار',
  pairChosen: (option) => `تم اختيار: ${option}.`,
  pairUndecided: 'تُرك دون اختيار.',
  previousPair: 'الزوج السابق',
  nextPair: 'الزوج التالي',
  noEarlierPair: 'هذا هو الزوج الأول.',
  pairUnanswered: 'يظهر الزوج التالي بعد أن تجيب عن هذا الزوج.',
  pairStop: 'يمكنك التوقف في أي وقت. الأزواج التي قارنتها تُحتسب.',
  pairsDone: (count, plural) => {
    if (plural === 'one') return 'قارنت زوجًا واحدًا، وهذا كل شيء.';
    if (plural === 'two') return 'قارنت الزوجين كليهما.';
    return plural === 'few' ? `قارنت جميع الأزواج، وعددها ${count} أزواج.` : `قارنت جميع الأزواج، وعددها ${count} زوجًا.`;
  },
  pairsSoFar: (count) => `ما اخترته حتى الآن (${count})`,
  pairsChosen: 'ما اخترته',
  preferredTo: (preferred, other) => `${preferred} بدلًا من ${other}`,
  undecidedBetween: (one, other) => `لا اختيار بين ${one} و${other}`,
  changePair: 'تغيير',

  // Spending a purse.
  budgetLeft: (left, purse) => `بقي ${left} من ${purse}`,
  budgetOver: (over, purse) => `أكثر بمقدار ${over} من المبلغ المتاح ${purse}`,
  budgetChosen: (name, state) => `تم اختيار ${name}؛ ${state}`,
  budgetReleased: (name, state) => `لم يعد ${name} مختارًا؛ ${state}`,
  budgetGiven: (name, amount, state) => `${name}: ${amount}؛ ${state}`,
  budgetMend: (names) => `استبعد ${names} ليكفي المال للباقي.`,
  budgetTakeBack: (over, names) => `استرجع ${over}، مثلًا من ${names}.`,
  budgetAmount: (name) => `المبلغ المخصص: ${name}`,
  budgetMore: (name, amount) => `زيادة ${amount}: ${name}`,
  budgetLess: (name, amount) => `إنقاص ${amount}: ${name}`,
  budgetBetween: (min, max) => `لا شيء، أو من ${min} إلى ${max}`,
  budgetAtMost: (max) => `${max} على الأكثر`,
  budgetAtLeast: (min) => `لا شيء، أو ${min} على الأقل`,
  budgetStep: (step) => `على خطوات قدر كل منها ${step}`,
  budgetFull: (name, max) => `يمكن إعطاء ${name} مبلغ ${max} على الأكثر`,
  budgetNone: (name) => `لم يُعطَ ${name} شيئًا.`,
  budgetUnread: (name, example) => `${name}: اكتب مبلغًا مثل ${example}.`,
  budgetSteps: (name, step) => `${name}: اكتب مبلغًا من مضاعفات ${step}`,
  budgetChooseOne: 'اختر واحدًا على الأقل.',
  budgetGiveOne: 'أعطِ مبلغًا لواحد على الأقل.',
  budgetCeilingOver: (name, over, ceiling) => `${name}: أكثر بمقدار ${over} من الحد الأقصى ${ceiling}`,
  budgetCeilingMend: (names) => `استبعد ${names} كي لا يُتجاوز الحد.`,
  budgetNoArea: 'ليس لمنطقة بعينها',
  budgetFacts: (area) => `حقائق عن ${area}`,
  budgetAgesBetween: (from, to) => `الأعمار من ${from} إلى ${to}`,
  budgetAgesFrom: (from) => `من عمر ${from} فما فوق`,
  budgetAgesTo: (to) => `حتى عمر ${to}`,
  budgetFilter: 'ما الذي يُعرض',
  budgetFilterArea: 'المنطقة',
  budgetFilterAges: 'العمر',
  budgetAllAreas: 'كل المناطق',
  budgetAllAges: 'كل الأعمار',
  budgetShown: (count, total) => `يُعرض ${count} من ${total}`,
  budgetChosenNotShown: (count) => `خيارات مختارة لا تُعرض: ${count}.`,
  budgetShowAll: 'عرض الكل',
};
