import type { QuestionExample } from '../question-example.js';
import type { ApprovalQuestion } from './approval.js';

/** Approvals with and without a limit, of short and of full cards. Own wording: examples, not instruments. */
export const approvalExamples: readonly QuestionExample<ApprovalQuestion>[] = [
  {
    name: 'any number of six',
    question: {
      id: 'support',
      type: 'approval',
      text: { en: 'Which of these can you support?', da: 'Hvilke af dem kan du støtte?', ar: 'أي من هذه يمكنك تأييده؟' },
      options: [
        { id: 'library', text: { en: 'Library open on Sundays', da: 'Søndagsåbent bibliotek', ar: 'فتح المكتبة يوم الأحد' } },
        { id: 'bus', text: { en: 'Evening bus', da: 'Aftenbus', ar: 'حافلة مسائية' } },
        { id: 'trees', text: { en: 'Trees on the square', da: 'Træer på torvet', ar: 'أشجار في الساحة' } },
        { id: 'pool', text: { en: 'A warmer swimming pool', da: 'Varmere svømmehal', ar: 'مسبح أدفأ' } },
        { id: 'paths', text: { en: 'Safe paths to school', da: 'Trygge skoleveje', ar: 'طرق آمنة إلى المدرسة' } },
        { id: 'workshop', text: { en: 'An open workshop', da: 'Et åbent værksted', ar: 'ورشة مفتوحة' } },
      ],
    },
    valid: [['library'], ['bus', 'paths'], ['library', 'bus', 'trees', 'pool', 'paths', 'workshop'], ['trees', 'workshop'], ['library', 'pool']],
    invalid: [[], ['boat'], ['bus', 'bus'], 'bus', [['bus']], [{ other: 'A boat' }], [1], [null], null, { bus: 1 }, true],
  },
  {
    name: 'at most three cards with place and cost, and two ways to leave it',
    question: {
      id: 'projects',
      type: 'approval',
      atMost: 3,
      allow: ['dont-know', 'no-answer'],
      text: {
        en: 'Which projects should the village council support?',
        da: 'Hvilke projekter skal lokalrådet støtte?',
        nb: 'Hvilke prosjekter bør lokalrådet støtte?',
        sv: 'Vilka projekt ska byrådet stödja?',
        de: 'Welche Vorhaben soll der Ortsrat unterstützen?',
        pl: 'Które projekty powinna wesprzeć rada wsi?',
        uk: 'Які проєкти має підтримати сільська рада?',
        ar: 'أي المشاريع ينبغي أن يدعمها مجلس القرية؟',
        tr: 'Köy meclisi hangi projeleri desteklemeli?',
      },
      hint: { en: 'All of them can be carried out this year.', da: 'De kan alle gennemføres i år.' },
      options: [
        {
          id: 'bench',
          text: { en: 'Benches along the path', da: 'Bænke langs stien', ar: 'مقاعد على طول الممر' },
          place: { en: 'From the church to the lake', da: 'Fra kirken til søen', ar: 'من الكنيسة إلى البحيرة' },
          cost: 12_000,
        },
        {
          id: 'shelter',
          text: { en: 'A shelter for the night', da: 'Et shelter til overnatning', ar: 'مأوى للمبيت' },
          description: { en: 'For eight people, with a place for a fire.', da: 'Til otte personer, med bålplads.', ar: 'لثمانية أشخاص مع مكان للنار.' },
          cost: 38_500.5,
        },
        { id: 'light', text: { en: 'Lamps at the bus stop', da: 'Lys ved stoppestedet', ar: 'إنارة عند موقف الحافلة' }, cost: 0 },
        { id: 'court', text: { en: 'A court for ball games', da: 'En boldbane', ar: 'ملعب كرة' }, place: { en: 'Behind the school', da: 'Bag skolen', ar: 'خلف المدرسة' } },
      ],
    },
    valid: [['bench'], ['bench', 'shelter', 'light'], ['court'], ['light', 'court'], ['bench', 'court']],
    invalid: [['bench', 'shelter', 'light', 'court'], [], ['dont-know']],
  },
  {
    name: 'cards with two sides',
    question: {
      id: 'trade-offs',
      type: 'approval',
      text: { en: 'Which trade-offs should the council talk about?', da: 'Hvilke afvejninger skal byrådet tale om?', ar: 'أي المفاضلات ينبغي أن يناقشها المجلس؟' },
      options: [
        {
          id: 'buses',
          text: { en: 'More buses', da: 'Flere busser', ar: 'حافلات أكثر' },
          versus: { en: 'Cheaper buses', da: 'Billigere busser', ar: 'حافلات أرخص' },
        },
        {
          id: 'schools',
          text: { en: 'A school in every village', da: 'En skole i hver landsby', ar: 'مدرسة في كل قرية' },
          versus: { en: 'Larger schools with more teachers', da: 'Større skoler med flere lærere', ar: 'مدارس أكبر بمعلمين أكثر' },
        },
      ],
    },
    valid: [['buses'], ['schools'], ['buses', 'schools']],
    invalid: [['buses', 'schools', 'buses'], ['More buses'], []],
  },
  {
    name: 'one at most, under ids that every object knows',
    question: {
      id: 'first',
      type: 'approval',
      atMost: 1,
      text: { en: 'What comes first?', da: 'Hvad kommer først?' },
      options: [
        { id: 'constructor', text: { en: 'Building', da: 'At bygge' } },
        { id: 'toString', text: { en: 'Telling of it', da: 'At fortælle om det' } },
      ],
    },
    valid: [['constructor'], ['toString']],
    invalid: [['constructor', 'toString'], ['valueOf'], []],
  },
];
