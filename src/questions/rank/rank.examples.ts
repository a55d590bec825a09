import type { QuestionExample } from '../question-example.js';
import type { RankQuestion } from './rank.js';

/** Rankings, whole and in part, with shared places, two-sided cards, costs and places. Own wording, unvalidated: examples, not instruments. */
export const rankExamples: readonly QuestionExample<RankQuestion>[] = [
  {
    name: 'all or some of four, each with a place of its own',
    question: {
      id: 'centre',
      type: 'rank',
      allow: ['dont-know', 'no-answer'],
      text: {
        en: 'What should the village centre get first?',
        da: 'Hvad skal landsbyens centrum have først?',
        nb: 'Hva bør bygdesenteret få først?',
        sv: 'Vad ska byns centrum få först?',
        de: 'Was soll die Dorfmitte zuerst bekommen?',
        pl: 'Co powinno powstać w centrum wsi najpierw?',
        uk: 'Що має з’явитися в центрі села насамперед?',
        ar: 'ما الذي ينبغي أن يحصل عليه مركز القرية أولاً؟',
        tr: 'Köy merkezine önce ne yapılmalı?',
      },
      options: [
        {
          id: 'library',
          text: { en: 'Library', da: 'Bibliotek', nb: 'Bibliotek', sv: 'Bibliotek', de: 'Bücherei', pl: 'Biblioteka', uk: 'Бібліотека', ar: 'مكتبة', tr: 'Kütüphane' },
        },
        {
          id: 'playground',
          text: {
            en: 'Playground',
            da: 'Legeplads',
            nb: 'Lekeplass',
            sv: 'Lekplats',
            de: 'Spielplatz',
            pl: 'Plac zabaw',
            uk: 'Дитячий майданчик',
            ar: 'ملعب للأطفال',
            tr: 'Oyun alanı',
          },
        },
        {
          id: 'benches',
          text: {
            en: 'Benches under trees',
            da: 'Bænke under træer',
            nb: 'Benker under trær',
            sv: 'Bänkar under träd',
            de: 'Bänke unter Bäumen',
            pl: 'Ławki pod drzewami',
            uk: 'Лавки під деревами',
            ar: 'مقاعد تحت الأشجار',
            tr: 'Ağaç altında banklar',
          },
        },
        { id: 'cafe', text: { en: 'Café', da: 'Café', nb: 'Kafé', sv: 'Kafé', de: 'Café', pl: 'Kawiarnia', uk: 'Кав’ярня', ar: 'مقهى', tr: 'Kafe' } },
      ],
    },
    valid: [['library'], ['cafe', 'library'], ['benches', 'cafe', 'library', 'playground'], ['library', 'playground', 'benches', 'cafe']],
    invalid: [[], 'library', ['pool'], ['library', 'library'], [['library', 'cafe']], [['library']], ['Library'], [null], [1], { library: 1 }, 'no-answer', null],
  },
  {
    name: 'the three best of six, with what they cost and where they are',
    question: {
      id: 'projects',
      type: 'rank',
      top: 3,
      text: { en: 'Which three projects are most important to you?', da: 'Hvilke tre projekter er vigtigst for dig?', ar: 'ما المشاريع الثلاثة الأهم بالنسبة لك؟' },
      hint: { en: 'The best first.', da: 'Det bedste først.', ar: 'الأفضل أولاً.' },
      options: [
        {
          id: 'path',
          cost: 40_000,
          text: { en: 'A lit path to the school', da: 'En oplyst sti til skolen', ar: 'ممر مضاء إلى المدرسة' },
          place: { en: 'Hvalsø', da: 'Hvalsø', ar: 'فالسو' },
        },
        {
          id: 'bus',
          cost: 125_000,
          text: { en: 'A bus in the evening', da: 'En bus om aftenen', ar: 'حافلة في المساء' },
          description: {
            en: 'Twice on weekdays, from the station to the harbour.',
            da: 'To gange på hverdage, fra stationen til havnen.',
            ar: 'مرتان في أيام العمل، من المحطة إلى الميناء.',
          },
        },
        { id: 'bath', cost: 18_500.5, text: { en: 'A bathing jetty', da: 'En badebro', ar: 'رصيف للسباحة' }, place: { en: 'Herslev', da: 'Herslev', ar: 'هيرسليف' } },
        { id: 'orchard', cost: 0, text: { en: 'A common orchard', da: 'En fælles frugthave', ar: 'بستان مشترك' } },
        { id: 'repair', cost: 12_000, text: { en: 'A repair café', da: 'En reparationscafé', ar: 'مقهى للإصلاح' } },
        { id: 'stage', cost: 75_000, text: { en: 'An open stage', da: 'En åben scene', ar: 'مسرح مفتوح' } },
      ],
    },
    valid: [['path'], ['bus', 'stage'], ['stage', 'path', 'bath'], ['orchard', 'repair', 'bus']],
    invalid: [['path', 'bus', 'bath', 'orchard'], ['path', 'bus', 'path'], [['path', 'bus']], []],
  },
  {
    name: 'at least two, of cards with two sides that may share a place',
    question: {
      id: 'dilemmas',
      type: 'rank',
      ties: true,
      atLeast: 2,
      rule: 'rankedPairs',
      allow: ['no-answer'],
      text: {
        en: 'Which dilemmas must the committee talk about first?',
        da: 'Hvilke dilemmaer skal udvalget tale om først?',
        de: 'Über welche Zielkonflikte muss der Ausschuss zuerst sprechen?',
        ar: 'ما المفاضلات التي يجب أن تناقشها اللجنة أولاً؟',
      },
      options: [
        {
          id: 'buses',
          text: { en: 'More buses', da: 'Flere busser', de: 'Mehr Busse', ar: 'حافلات أكثر' },
          versus: { en: 'cheaper buses', da: 'billigere busser', de: 'günstigere Busse', ar: 'حافلات أرخص' },
        },
        {
          id: 'schools',
          text: { en: 'Small schools nearby', da: 'Små skoler i nærheden', de: 'Kleine Schulen in der Nähe', ar: 'مدارس صغيرة قريبة' },
          versus: { en: 'large schools with more subjects', da: 'store skoler med flere fag', de: 'große Schulen mit mehr Fächern', ar: 'مدارس كبيرة بمواد أكثر' },
        },
        {
          id: 'nature',
          text: { en: 'Wild nature', da: 'Vild natur', de: 'Wilde Natur', ar: 'طبيعة برية' },
          versus: { en: 'room for sport', da: 'plads til sport', de: 'Platz für Sport', ar: 'مساحة للرياضة' },
        },
        { id: 'care', text: { en: 'Care at home', da: 'Pleje i hjemmet', de: 'Pflege zu Hause', ar: 'الرعاية في المنزل' } },
      ],
    },
    valid: [
      ['buses', 'schools'],
      [['buses', 'schools'], 'care'],
      ['care', ['buses', 'schools', 'nature']],
      [
        ['buses', 'care'],
        ['schools', 'nature'],
      ],
      ['nature', 'care', 'schools', 'buses'],
    ],
    invalid: [
      ['buses'],
      [['buses', 'schools']],
      [['schools', 'buses'], 'care'],
      [['buses'], 'care'],
      [[], 'care', 'buses'],
      [['buses', 'buses'], 'care'],
      [['buses', 'schools'], 'buses'],
      [[['buses', 'schools']], 'care'],
      [['buses', 'pool'], 'care'],
    ],
  },
  {
    name: 'two options, which every object knows',
    question: {
      id: 'either',
      type: 'rank',
      top: 1,
      rule: 'borda',
      text: { en: 'Which comes first?', da: 'Hvad kommer først?', uk: 'Що на першому місці?', tr: 'Hangisi önce gelir?' },
      options: [
        { id: 'constructor', text: { en: 'To build', da: 'At bygge', uk: 'Будувати', tr: 'İnşa etmek' } },
        { id: 'valueOf', text: { en: 'To keep', da: 'At bevare', uk: 'Зберігати', tr: 'Korumak' } },
      ],
    },
    valid: [['constructor'], ['valueOf']],
    invalid: [['constructor', 'valueOf'], ['toString'], [['constructor', 'valueOf']], 'constructor', []],
  },
];
