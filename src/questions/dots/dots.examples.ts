import type { QuestionExample } from '../question-example.js';
import type { DotsQuestion } from './dots.js';

/** Dots with and without a limit on one option, few and many, on short and on full cards. Own wording: examples, not instruments. */
export const dotsExamples: readonly QuestionExample<DotsQuestion>[] = [
  {
    name: 'five dots on six options, all on one if you like',
    question: {
      id: 'wishes',
      type: 'dots',
      dots: 5,
      text: { en: 'What matters most to you?', da: 'Hvad betyder mest for dig?', ar: 'ما الأهم بالنسبة إليك؟' },
      options: [
        { id: 'library', text: { en: 'Library open on Sundays', da: 'Søndagsåbent bibliotek', ar: 'فتح المكتبة يوم الأحد' } },
        { id: 'bus', text: { en: 'Evening bus', da: 'Aftenbus', ar: 'حافلة مسائية' } },
        { id: 'trees', text: { en: 'Trees on the square', da: 'Træer på torvet', ar: 'أشجار في الساحة' } },
        { id: 'pool', text: { en: 'A warmer swimming pool', da: 'Varmere svømmehal', ar: 'مسبح أدفأ' } },
        { id: 'paths', text: { en: 'Safe paths to school', da: 'Trygge skoleveje', ar: 'طرق آمنة إلى المدرسة' } },
        { id: 'workshop', text: { en: 'An open workshop', da: 'Et åbent værksted', ar: 'ورشة مفتوحة' } },
      ],
    },
    valid: [{ library: 5 }, { bus: 1 }, { library: 2, paths: 3 }, { paths: 1, trees: 2, library: 1 }, { library: 1, bus: 1, trees: 1, pool: 1, paths: 1 }],
    invalid: [{}, { library: 6 }, { library: 3, bus: 3 }, { library: 0 }, { bus: -1 }, { bus: 1.5 }, { bus: '1' }, { bus: null }, { boat: 1 }, [1], ['bus'], 'bus', 3, null],
  },
  {
    name: 'ten dots, at most four on one card with place and cost, and two ways to leave it',
    question: {
      id: 'projects',
      type: 'dots',
      dots: 10,
      perOption: 4,
      allow: ['dont-know', 'no-answer'],
      text: {
        en: 'How would you share ten dots among these projects?',
        da: 'Hvordan vil du fordele ti prikker på projekterne?',
        nb: 'Hvordan vil du fordele ti prikker på prosjektene?',
        sv: 'Hur vill du fördela tio prickar på projekten?',
        de: 'Wie würden Sie zehn Punkte auf diese Vorhaben verteilen?',
        pl: 'Jak rozdzielisz dziesięć kropek między te projekty?',
        uk: 'Як ви розподілите десять крапок між цими проєктами?',
        ar: 'كيف توزع عشر نقاط على هذه المشاريع؟',
        tr: 'On noktayı bu projelere nasıl dağıtırsınız?',
      },
      hint: { en: 'The village council reads the result in March.', da: 'Lokalrådet læser resultatet i marts.' },
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
    valid: [{ bench: 4 }, { bench: 4, shelter: 4, light: 2 }, { court: 3 }, { light: 1, court: 4 }, { bench: 2, shelter: 1 }],
    invalid: [{ bench: 5 }, { bench: 4, shelter: 4, light: 3 }, {}, { missing: 1 }],
  },
  {
    name: 'three dots on cards with two sides, one on each',
    question: {
      id: 'trade-offs',
      type: 'dots',
      dots: 3,
      perOption: 1,
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
    valid: [{ buses: 1 }, { schools: 1 }, { buses: 1, schools: 1 }],
    invalid: [{ buses: 2 }, { 'More buses': 1 }, {}],
  },
  {
    name: 'a thousand dots, under ids that every object knows',
    question: {
      id: 'shares',
      type: 'dots',
      dots: 1000,
      text: { en: 'How would you weigh these?', da: 'Hvordan vægter du dem?' },
      options: [
        { id: 'constructor', text: { en: 'Building', da: 'At bygge' } },
        { id: 'toString', text: { en: 'Telling of it', da: 'At fortælle om det' } },
      ],
    },
    valid: [{ constructor: 1000 }, { toString: 999, constructor: 1 }, { toString: 1 }],
    invalid: [{ constructor: 1001 }, { constructor: 1000, toString: 1 }, { valueOf: 1 }, {}],
  },
];
