import { FORGOTTEN } from './stand-in.js';

const QUESTIONS = [
  {
    id: 'listened',
    type: 'scale',
    look: 'numbers',
    min: 0,
    max: 10,
    required: true,
    allow: ['no-answer'],
    text: { en: 'How well did the council listen this year?', da: 'Hvor godt har byrådet lyttet i år?', ar: 'إلى أي مدى استمع المجلس هذا العام؟' },
    labels: { 0: { en: 'Not at all', da: 'Slet ikke', ar: 'لم يستمع إطلاقًا' }, 10: { en: 'Very well', da: 'Meget godt', ar: 'جيد جدًا' } },
  },
  {
    id: 'meeting',
    type: 'scale',
    look: 'faces',
    min: 1,
    max: 5,
    text: { en: 'How was the citizens’ meeting?', da: 'Hvordan var borgermødet?', ar: 'كيف كان اجتماع المواطنين؟' },
  },
];

const COMMENT = {
  id: 'next',
  type: 'text',
  text: { en: 'What should the next meeting be about?', da: 'Hvad skal det næste møde handle om?', ar: 'ما موضوع الاجتماع القادم؟' },
  hint: { en: 'A few words are enough.', da: 'Nogle få ord er nok.', ar: 'بضع كلمات تكفي.' },
  maxLength: 300,
};

const ABOUT = {
  title: { en: 'Citizens’ meeting', da: 'Borgermøde', ar: 'اجتماع المواطنين' },
  notice: {
    en: 'The answers carry no name. The council reads them before it plans the next meeting.',
    da: 'Svarene er uden navn. Byrådet læser dem, før det planlægger næste møde.',
    ar: 'الإجابات بلا أسماء. يقرأها المجلس قبل التخطيط للاجتماع القادم.',
  },
  outcome: {
    text: { en: 'The bus to the harbour runs until midnight again.', da: 'Bussen til havnen kører igen til midnat.', ar: 'عادت الحافلة إلى الميناء حتى منتصف الليل.' },
    url: '/en/library.html',
    date: '2026-10-01',
  },
  contact: { text: { en: 'Call the citizens’ help: 46 00 00 00', da: 'Ring til borgerhjælpen: 46 00 00 00', ar: 'اتصل بمساعدة المواطنين: 46000000' }, url: 'tel:+4546000000' },
};

/** What a survey of one page, of two, with a review, with scores, before and after its time looks like. */
const VARIANTS = {
  page: { questions: [...QUESTIONS, COMMENT] },
  steps: {
    pages: [
      { id: 'year', title: { en: 'The year', da: 'Året', ar: 'العام' }, questions: QUESTIONS },
      { id: 'next-time', title: { en: 'Next time', da: 'Næste gang', ar: 'المرة القادمة' }, questions: [COMMENT] },
    ],
  },
  review: { review: true, questions: [...QUESTIONS, COMMENT] },
  help: {
    questions: QUESTIONS,
    scores: [
      {
        id: 'any',
        sum: ['meeting'],
        bands: [
          {
            id: 'all',
            below: 99,
            text: { en: 'All', da: 'Alle' },
            advice: { en: 'You can talk to somebody today: 46 00 00 00.', da: 'Du kan tale med nogen i dag: 46 00 00 00.' },
          },
        ],
      },
    ],
  },
  closed: { closes: '2026-01-31', questions: QUESTIONS },
  notOpen: { opens: '2099-03-01', questions: QUESTIONS },
  broken: { questions: [{ id: 'listened', type: 'scale', min: 10, max: 0, text: {} }] },
};

/** A definition for one scene; each has an id of its own, so that no scene remembers what happened in another. */
export const definition = (variant, scene) => ({ id: `${FORGOTTEN}${scene}`, version: '1', ...ABOUT, ...VARIANTS[variant] });

/** A survey that asks the first example of every type. */
export const definitionOfAll = (examples) => ({
  id: `${FORGOTTEN}every-type`,
  version: '1',
  title: { en: 'Every type of question', da: 'Alle slags spørgsmål' },
  questions: Object.entries(examples).map(([type, [{ question }]]) => ({ ...question, id: type })),
});
