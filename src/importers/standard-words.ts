import type { LocalisedText } from '../text/localised-text.js';

/** Words of answers that other programs bring along and that no file of theirs holds. */
const STANDARD_WORDS = {
  yes: { en: 'Yes', da: 'Ja', sv: 'Ja', nb: 'Ja', de: 'Ja', pl: 'Tak', uk: 'Так', tr: 'Evet', ar: 'نعم' },
  no: { en: 'No', da: 'Nej', sv: 'Nej', nb: 'Nei', de: 'Nein', pl: 'Nie', uk: 'Ні', tr: 'Hayır', ar: 'لا' },
  uncertain: { en: 'Uncertain', da: 'Usikker', sv: 'Osäker', nb: 'Usikker', de: 'Unsicher', pl: 'Nie mam pewności', uk: 'Не впевнені', tr: 'Emin değilim', ar: 'غير متأكد' },
  increase: { en: 'Increase', da: 'Stigning', sv: 'Ökning', nb: 'Økning', de: 'Zunahme', pl: 'Wzrost', uk: 'Збільшення', tr: 'Artış', ar: 'زيادة' },
  same: { en: 'Same', da: 'Uændret', sv: 'Oförändrat', nb: 'Uendret', de: 'Gleich', pl: 'Bez zmian', uk: 'Без змін', tr: 'Aynı', ar: 'دون تغيير' },
  decrease: { en: 'Decrease', da: 'Fald', sv: 'Minskning', nb: 'Nedgang', de: 'Abnahme', pl: 'Spadek', uk: 'Зменшення', tr: 'Azalma', ar: 'انخفاض' },
  female: { en: 'Female', da: 'Kvinde', sv: 'Kvinna', nb: 'Kvinne', de: 'Weiblich', pl: 'Kobieta', uk: 'Жінка', tr: 'Kadın', ar: 'أنثى' },
  male: { en: 'Male', da: 'Mand', sv: 'Man', nb: 'Mann', de: 'Männlich', pl: 'Mężczyzna', uk: 'Чоловік', tr: 'Erkek', ar: 'ذكر' },
  none: { en: 'None', da: 'Ingen af dem', sv: 'Inget av dem', nb: 'Ingen av dem', de: 'Nichts davon', pl: 'Żadne z nich', uk: 'Нічого з цього', tr: 'Hiçbiri', ar: 'لا شيء منها' },
  ok: { en: 'OK', da: 'OK', sv: 'OK', nb: 'OK', de: 'OK', pl: 'OK', uk: 'Гаразд', tr: 'Tamam', ar: 'موافق' },
} as const;
export type StandardWord = keyof typeof STANDARD_WORDS;

const LANGUAGES = Object.keys(STANDARD_WORDS.yes) as readonly (keyof typeof STANDARD_WORDS.yes)[];

/** A standard word in those of a survey's languages in which it is known, under the tags that the survey has; English where there is none. */
export function standardWord(word: StandardWord, languages: Iterable<string>): LocalisedText {
  const found = [...languages].flatMap((tag) => {
    const base = tag.split('-')[0]!.toLowerCase();
    const language = LANGUAGES.find((one) => one === (base === 'no' ? 'nb' : base));
    return language === undefined ? [] : [[tag, STANDARD_WORDS[word][language]] as const];
  });
  return found.length === 0 ? { en: STANDARD_WORDS[word].en } : Object.fromEntries(found);
}
