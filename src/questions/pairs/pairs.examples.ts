import type { QuestionExample } from '../question-example.js';
import type { PairsQuestion } from './pairs.js';

/** Comparisons in pairs: all of them, or some; with two-sided cards, places and costs. Own wording, unvalidated: examples, not instruments. */
export const pairsExamples: readonly QuestionExample<PairsQuestion>[] = [
  {
    name: 'all pairs of four',
    question: {
      id: 'park',
      type: 'pairs',
      allow: ['no-answer'],
      text: { en: 'What does the park need most?', da: 'Hvad har parken mest brug for?', ar: 'ما أكثر ما تحتاجه الحديقة؟' },
      hint: { en: 'Choose one of the two each time.', da: 'Vælg én af de to hver gang.', ar: 'اختر واحدًا من الاثنين في كل مرة.' },
      options: [
        { id: 'trees', text: { en: 'More trees', da: 'Flere træer', ar: 'المزيد من الأشجار' } },
        { id: 'benches', text: { en: 'More benches', da: 'Flere bænke', ar: 'المزيد من المقاعد' } },
        { id: 'light', text: { en: 'Better lighting', da: 'Bedre belysning', ar: 'إضاءة أفضل' } },
        { id: 'toilets', text: { en: 'A public toilet', da: 'Et offentligt toilet', ar: 'مرحاض عمومي' } },
      ],
    },
    valid: [
      [
        ['trees', 'benches'],
        ['light', 'toilets'],
      ],
      [['light', 'toilets', 'tie']],
      [
        ['benches', 'light'],
        ['light', 'trees', 'tie'],
      ],
      [
        ['trees', 'benches'],
        ['light', 'toilets'],
        ['trees', 'light'],
        ['toilets', 'benches', 'tie'],
        ['trees', 'toilets'],
        ['light', 'benches'],
      ],
    ],
    invalid: [
      [],
      'trees',
      { trees: 'benches' },
      ['trees', 'benches'],
      [['trees']],
      [['trees', 'trees']],
      [['trees', 'slides']],
      [['trees', 'benches', 'light']],
      [['trees', 'benches', null]],
      [
        ['trees', 'benches'],
        ['benches', 'trees'],
      ],
      [
        ['trees', 'benches'],
        ['trees', 'benches', 'tie'],
      ],
      [['trees', 'benches', 'tie']],
      [
        ['trees', 'light'],
        ['benches', 'trees', 'tie'],
      ],
    ],
  },
  {
    name: 'cards with two sides, without a way to be undecided',
    question: {
      id: 'dilemmas',
      type: 'pairs',
      undecided: false,
      text: { en: 'Which dilemma should the council take up first?', da: 'Hvilket dilemma bør byrådet tage fat på først?', ar: 'أي معضلة يجب أن يتناولها المجلس أولًا؟' },
      options: [
        {
          id: 'buses',
          text: { en: 'More buses', da: 'Flere busser', ar: 'المزيد من الحافلات' },
          versus: { en: 'Cheaper tickets', da: 'Billigere billetter', ar: 'تذاكر أرخص' },
        },
        {
          id: 'schools',
          text: { en: 'Small schools nearby', da: 'Små skoler i nærheden', ar: 'مدارس صغيرة قريبة' },
          versus: { en: 'Large schools with more subjects', da: 'Store skoler med flere fag', ar: 'مدارس كبيرة بمواد أكثر' },
        },
        {
          id: 'homes',
          text: { en: 'New homes in the towns', da: 'Nye boliger i byerne', ar: 'مساكن جديدة في المدن' },
          versus: { en: 'New homes in the villages', da: 'Nye boliger i landsbyerne', ar: 'مساكن جديدة في القرى' },
        },
      ],
    },
    valid: [
      [['buses', 'schools']],
      [
        ['buses', 'schools'],
        ['homes', 'schools'],
        ['homes', 'buses'],
      ],
    ],
    invalid: [[['buses', 'homes', 'tie']], [['homes', 'homes']], [['homes', 'roads']], null],
  },
  {
    name: 'five of all pairs, with places and costs',
    question: {
      id: 'projects',
      type: 'pairs',
      most: 5,
      allow: ['dont-know', 'no-answer'],
      text: { en: 'Which project should be paid for first?', da: 'Hvilket projekt bør betales først?', ar: 'أي مشروع يجب تمويله أولًا؟' },
      options: [
        {
          id: 'path',
          text: { en: 'A cycle path', da: 'En cykelsti', ar: 'مسار للدراجات' },
          place: { en: 'Between the station and the school', da: 'Mellem stationen og skolen', ar: 'بين المحطة والمدرسة' },
          cost: 900_000,
        },
        {
          id: 'pond',
          text: { en: 'A pond', da: 'En dam', ar: 'بركة ماء' },
          description: {
            en: 'It takes the rain that now runs into cellars.',
            da: 'Den tager det regnvand, der nu løber i kældrene.',
            ar: 'تستوعب مياه الأمطار التي تتسرب الآن إلى الأقبية.',
          },
          cost: 250_000,
        },
        {
          id: 'stage',
          text: { en: 'An open-air stage', da: 'En udendørs scene', ar: 'مسرح في الهواء الطلق' },
          place: { en: 'In the park', da: 'I parken', ar: 'في الحديقة' },
          cost: 0,
        },
        { id: 'court', text: { en: 'A ball court', da: 'En boldbane', ar: 'ملعب كرة' }, cost: 400_000 },
        { id: 'garden', text: { en: 'A kitchen garden', da: 'En køkkenhave', ar: 'حديقة خضروات' }, cost: 80_000.5 },
      ],
    },
    valid: [
      [
        ['path', 'court'],
        ['pond', 'garden'],
        ['stage', 'path'],
        ['pond', 'court'],
        ['garden', 'stage', 'tie'],
      ],
      [['court', 'pond', 'tie']],
    ],
    invalid: [
      [
        ['path', 'court'],
        ['pond', 'garden'],
        ['stage', 'path'],
        ['pond', 'court'],
        ['garden', 'stage'],
        ['path', 'pond'],
      ],
      [['pond', 'court', 'tie']],
    ],
  },
  {
    name: 'two options, whose ids every object knows, in nine languages',
    question: {
      id: 'hours',
      type: 'pairs',
      required: true,
      allow: ['no-answer'],
      text: {
        en: 'Which opening hours suit you better?',
        da: 'Hvilke åbningstider passer dig bedst?',
        nb: 'Hvilke åpningstider passer deg best?',
        sv: 'Vilka öppettider passar dig bäst?',
        de: 'Welche Öffnungszeiten passen Ihnen besser?',
        pl: 'Które godziny otwarcia bardziej Państwu odpowiadają?',
        uk: 'Які години роботи вам зручніші?',
        ar: 'أي أوقات العمل تناسبك أكثر؟',
        tr: 'Hangi çalışma saatleri size daha uygun?',
      },
      options: [
        {
          id: 'toString',
          text: { en: 'Evenings', da: 'Aftener', nb: 'Kvelder', sv: 'Kvällar', de: 'Abends', pl: 'Wieczory', uk: 'Вечори', ar: 'المساء', tr: 'Akşamları' },
        },
        {
          id: 'constructor',
          text: { en: 'Saturdays', da: 'Lørdage', nb: 'Lørdager', sv: 'Lördagar', de: 'Samstags', pl: 'Soboty', uk: 'Суботи', ar: 'أيام السبت', tr: 'Cumartesileri' },
        },
      ],
    },
    valid: [[['toString', 'constructor']], [['constructor', 'toString']], [['constructor', 'toString', 'tie']]],
    invalid: [
      [['toString', 'constructor', 'tie']],
      [['valueOf', 'toString']],
      [
        ['toString', 'constructor'],
        ['toString', 'constructor'],
      ],
    ],
  },
];
