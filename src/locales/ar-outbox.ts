import type { OutboxMessages } from './en-outbox.js';
import { pluralForm } from './plural-form.js';

const answers = (count: string, plural: Intl.LDMLPluralRule) =>
  pluralForm(plural, { zero: 'لا إجابات', one: 'إجابة واحدة', two: 'إجابتان', few: `${count} إجابات`, other: `${count} إجابة` });

const secondsOf = (count: string, plural: Intl.LDMLPluralRule) => pluralForm(plural, { one: 'ثانية واحدة', two: 'ثانيتين', few: `${count} ثوانٍ`, other: `${count} ثانية` });

/** The library's own words for what waits on a device, and for receipts, in Modern Standard Arabic. */
export const arOutbox: OutboxMessages = {
  outboxTitle: 'الإجابات على هذا الجهاز',
  outboxEmpty: 'لا إجابات تنتظر على هذا الجهاز.',
  outboxWaiting: (count, plural) => `${answers(count, plural)} ${plural === 'two' ? 'تنتظران' : 'تنتظر'} على هذا الجهاز.`,
  outboxOverdue: (count, plural) =>
    plural === 'zero'
      ? 'لا إجابات طال انتظارها.'
      : `${answers(count, plural)} طال ${plural === 'two' ? 'انتظارهما ولم تعودا تُرسلان' : 'انتظارها ولم تعد تُرسل'} تلقائيًا. يمكن الإرسال الآن أو الحفظ في ملف أو الحذف.`,
  outboxRefused: (count, plural) => (plural === 'zero' ? 'لم تُرفض أي إجابة.' : `${answers(count, plural)} ${plural === 'two' ? 'لم تُقبلا' : 'لم تُقبل'}.`),
  outboxLost: (count, plural) =>
    plural === 'zero'
      ? 'لم تضع أي إجابة.'
      : `${answers(count, plural)} ${plural === 'two' ? 'كانتا محفوظتين على هذا الجهاز ضاعتا: حذفهما المتصفح' : 'كانت محفوظة على هذا الجهاز ضاعت: حذفها المتصفح'}.`,
  outboxLossRead: 'قرأت هذا',
  outboxInTab: 'لا يسمح لنا هذا المتصفح بحفظ الإجابات: ستضيع إذا أُغلقت علامة التبويب هذه قبل إرسالها.',
  outboxUnknown: 'لا يمكن معرفة ما إذا كانت هناك إجابات تنتظر على هذا الجهاز.',
  outboxRetry: (time) => `المحاولة التالية في الساعة ${time}.`,
  outboxRetryTomorrow: (time) => `المحاولة التالية غدًا في الساعة ${time}.`,
  outboxAnswered: (status, meaning) => `يحسن إبلاغ القائمين على هذه الصفحة: تردّ جهة الاستلام بالرمز ${status} (${meaning}).`,
  answeredWithoutReceipt: 'لم يكن في ردّها إيصال',
  answeredNotUnderstood: 'لا يمكنها استخدام ما يُرسل إليها',
  answeredNoAccess: 'لا تسمح لهذه الصفحة بالإرسال',
  answeredNotThere: 'لا أحد يستلم الإجابات على هذا العنوان',
  answeredTooLarge: 'الإجابة أكبر مما تقبله',
  answeredBusy: 'تطلب الانتظار قليلًا',
  answeredFaulty: 'فيها عطل',

  sendNow: 'إرسال الآن',
  saveFile: 'حفظ في ملف',
  deleteAll: 'حذف',
  deleteConfirm: 'هل تُحذف هذه الإجابات من هذا الجهاز؟ لا يمكن استرجاعها.',
  deleteYes: 'نعم، حذف',
  keep: 'الاحتفاظ بها',

  outboxSending: 'جارٍ الإرسال…',
  outboxAllReceived: 'وصل كل ما كان ينتظر.',
  outboxReceived: (count, plural) => (plural === 'zero' ? 'لم تصل أي إجابة.' : `وصلت ${answers(count, plural)}.`),
  outboxOffline: 'لا يوجد اتصال حتى الآن. لم يضع شيء: الإجابات تنتظر هنا.',
  outboxNotTaken: 'تم الوصول إلى جهة الاستلام، لكنها لم تستلم الإجابات. وهي تنتظر هنا.',
  outboxNotSent: 'لا يمكن الوصول إلى جهة الاستلام الآن، أو أنها تطلب الانتظار قليلًا. لم يضع شيء: الإجابات تنتظر هنا.',
  outboxElsewhere: 'نافذة أخرى من هذا المتصفح ترسل الآن.',
  outboxNowhere: 'لا تذكر هذه الصفحة إلى أين تُرسل الإجابات. ويمكن حفظها في ملف.',
  outboxSaved: (count, plural) =>
    pluralForm(plural, {
      zero: 'لا إجابات في الملف.',
      one: 'أُنشئ ملف فيه إجابة واحدة. وهي ما زالت محفوظة هنا أيضًا.',
      two: 'أُنشئ ملف فيه إجابتان. وهما ما زالتا محفوظتين هنا أيضًا.',
      few: `أُنشئ ملف فيه ${count} إجابات. وهي ما زالت محفوظة هنا أيضًا.`,
      other: `أُنشئ ملف فيه ${count} إجابة. وهي ما زالت محفوظة هنا أيضًا.`,
    }),
  outboxDeleted: 'حُذفت الإجابات من هذا الجهاز.',
  outboxNotDeleted: 'تعذّر حذف كل شيء من هذا الجهاز: فذاكرة التخزين لا تستجيب الآن. افتح هذه الصفحة مرة أخرى بعد قليل واحذف من جديد.',

  kioskNext: (seconds, plural) => `ستكون الشاشة جاهزة للشخص التالي بعد ${secondsOf(seconds, plural)}.`,
  kioskStay: 'يُرجى لمس الشاشة عند الحاجة إلى مزيد من الوقت.',
  kioskNow: 'الشخص التالي',
  kioskReady: 'الشاشة جاهزة للشخص التالي.',
  kioskStillThere: 'هل ما زلت هنا؟',
  kioskClears: (seconds, plural) => `ستُمحى إجاباتك من الشاشة بعد ${secondsOf(seconds, plural)} حتى يتمكن الشخص التالي من البدء.`,
  kioskGoOn: 'نعم، ما زلت هنا',

  receiptCode: 'رمز إيصالك',
  receiptHint: (example) => `يتكوّن من 20 حرفًا ورقمًا، مثل ${example}. ولا فرق بين الحروف الكبيرة والصغيرة، ولا أثر للمسافات والشرطات.`,
  receiptLookUp: 'البحث عن إجابتي',
  receiptLookingUp: 'جارٍ البحث عن إجابتك…',
  receiptMissing: 'يُرجى كتابة رمز إيصالك.',
  receiptLength: (count) => `يتكوّن الرمز من 20 حرفًا ورقمًا، والمكتوب هنا ${count}. يُرجى مقارنته بالإيصال.`,
  receiptSign: (sign) => `لا توجد العلامة ${sign} في أي رمز. يُرجى مقارنته بالإيصال.`,

  receiptReceived: 'وصلت إجابتك.',
  receiptOpen: 'يمكن تغييرها أو سحبها ما دامت الإجابات تُستلم.',
  receiptClosed: 'لم تعد الإجابات تُستلم، ولذلك لم يعد ممكنًا تغييرها أو سحبها بالرمز.',
  receiptWaits: 'إجابتك محفوظة على هذا الجهاز ولم تصل بعد.',
  receiptWaitsUnsure: 'إجابتك محفوظة على هذا الجهاز. ولا يمكن الآن معرفة ما إذا كانت قد وصلت.',
  receiptChangeWaits: 'وصلت إجابتك. أما تغييرك لها فمحفوظ على هذا الجهاز ولم يصل بعد.',
  receiptChangeRefused: 'وصلت إجابتك. أما تغييرك لها فلم يُقبل، وهو محفوظ على هذا الجهاز.',
  receiptRefused: 'إجابتك محفوظة على هذا الجهاز. ولم تقبلها جهة الاستلام.',
  receiptWithdrawn: 'سُحبت هذه الإجابة. ولا شيء من محتواها محفوظ.',
  receiptUnknown: 'لم تصل إجابة بهذا الرمز. إذا كانت قد أُرسلت فربما ما زالت تنتظر على الجهاز الذي استُخدم.',
  receiptOfOther: 'هذا الرمز لإجابة عن أسئلة غير هذه الأسئلة.',
  receiptUnreachable: 'لا يوجد الآن اتصال بجهة الاستلام، ولذلك لا يمكن معرفة ما صارت إليه إجابتك.',
  receiptFailed: (status) => `لم تتمكن جهة الاستلام من البحث عن إجابتك الآن (الرمز ${status}).`,
  receiptNoEndpoint: 'لا تذكر هذه الصفحة إلى أين تُرسل الإجابات، ولذلك لا يمكن معرفة ما صارت إليه إجابتك.',
  receiptInsecure: 'لا يمكن البحث بالرموز إلا في صفحة عنوانها آمن.',
  receiptAgain: 'المحاولة من جديد',
  receiptOther: 'رمز آخر',

  withdraw: 'سحب إجابتي',
  withdrawConfirm: 'هل تُسحب إجابتك؟ ستحذفها جهة الاستلام ولن تُحسب في النتائج بعد ذلك. ولا يمكن استرجاعها.',
  withdrawYes: 'نعم، سحبها',
  withdrawNo: 'إبقاؤها',
  withdrawing: 'جارٍ سحب إجابتك…',
  withdrawDone: 'سُحبت إجابتك. لا تحتفظ جهة الاستلام بشيء منها، ولن تستلمها من جديد حتى لو أرسلها جهاز ما مرة أخرى.',
  withdrawLocal: 'أُزيلت إجابتك من هذا الجهاز. ولم تكن قد أُرسلت إلى أحد.',
  withdrawUntold: 'أُزيلت إجابتك من هذا الجهاز، لكن تعذّر إبلاغ جهة الاستلام. إذا كانت قد وصلت من قبل فهي ما زالت هناك: يُرجى الاحتفاظ بالرمز وسحبها هنا عندما يتوفر اتصال.',
  withdrawFailed: 'تعذّر إبلاغ جهة الاستلام، ولذلك لم تُسحب إجابتك بعد. يُرجى الاحتفاظ بالرمز والمحاولة من جديد عندما يتوفر اتصال.',
  withdrawTooLate: 'لم تعد الإجابات تُستلم، ولذلك تعذّر سحب إجابتك بالرمز. يُرجى التوجه إلى من طرح الأسئلة.',

  receiptChange: 'تغيير إجابتي',
  changeFilledIn: 'إجاباتك السابقة مكتوبة. وما يُرسل الآن يحلّ محلها.',
  changeSealed: 'إجابتك مختومة، فلا يمكن حتى لهذه الصفحة قراءتها. يُرجى الإجابة من البداية، وما يُرسل الآن يحلّ محلها.',
  changeWithoutKey: 'إجابتك مختومة، وليس في هذه الصفحة مفتاح لختم إجابة جديدة. يمكن سحبها هنا، لا تغييرها.',
  changeFailed: 'تعذّر جلب الأسئلة الآن. وتبقى إجابتك كما هي.',
  changeStop: 'إبقاء إجابتي كما هي',
};
