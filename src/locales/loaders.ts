import { languageFallbacks } from '../text/language-fallbacks.js';
import { en, type Messages } from './en.js';
import type { AfterMessages } from './en-after.js';
import type { SurveyMessages } from './en-survey.js';

/** The parts that a language has: words for a first question, for surveys of any kind, and for what comes after asking. Two more lie in `apart/loaders.ts`, one each in `chance/loaders.ts`, `board/loaders.ts` and `compared/loaders.ts`. */
interface Language {
  readonly asking: () => Promise<Messages>;
  readonly survey: () => Promise<SurveyMessages>;
  readonly after: () => Promise<AfterMessages>;
}

const ENGLISH: Language = {
  asking: () => Promise.resolve(en),
  survey: () => import('./en-survey.js').then((module) => module.enSurvey),
  after: () => import('./en-after.js').then((module) => module.enAfter),
};

/** A language whose words for a first question are one file, and the rest of whose words is told by `late/loaders.ts`. */
const language = (tag: string, asking: Language['asking']): Language => ({
  asking,
  survey: () => import('./late/loaders.js').then(({ LATE }) => LATE[tag]!.survey()),
  after: () => import('./late/loaders.js').then(({ LATE }) => LATE[tag]!.after()),
});

/** Bokmål, which pages mark as `nb` or as `no`. */
const NORWEGIAN = language('nb', () => import('./nb.js').then((module) => module.nb));

/** THE list of languages: tag → where its words are. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  da: {
    asking: () => import('./da.js').then((module) => module.da),
    survey: () => import('./da-survey.js').then((module) => module.daSurvey),
    after: () => import('./da-after.js').then((module) => module.daAfter),
  },
  sv: language('sv', () => import('./sv.js').then((module) => module.sv)),
  nb: NORWEGIAN,
  no: NORWEGIAN,
  de: language('de', () => import('./de.js').then((module) => module.de)),
  pl: language('pl', () => import('./pl.js').then((module) => module.pl)),
  uk: language('uk', () => import('./uk.js').then((module) => module.uk)),
  tr: language('tr', () => import('./tr.js').then((module) => module.tr)),
  ar: language('ar', () => import('./ar.js').then((module) => module.ar)),
};

/** The languages of the library, as pages mark them. */
export const LIBRARY_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/** The nearest language that there is; Bokmål under its own tag. */
export const supportedLanguage = (language: string): string => {
  const found = languageFallbacks(language.toLowerCase()).find((form) => Object.hasOwn(LANGUAGES, form))!;
  return found === 'no' ? 'nb' : found;
};
const languageFor = (language: string) => LANGUAGES[supportedLanguage(language)]!;

/** The language that the words are in for a reader of `language`: that language, or English where there is none of it. */
export const spokenLanguage = (language: string): string => (supportedLanguage(language) === 'en' ? (/^en\b/i.test(language) ? language : 'en') : language);

/** The words for a first question in the nearest language that there is; English if they cannot be fetched. */
export function loadMessages(language: string): Promise<Messages> {
  return languageFor(language).asking().catch(ENGLISH.asking);
}

/** The words for surveys of any kind, those for a first question among them. */
export async function loadSurveyMessages(language: string): Promise<Messages & SurveyMessages> {
  const [asking, survey] = await Promise.all([loadMessages(language), languageFor(language).survey().catch(ENGLISH.survey)]);
  return { ...asking, ...survey };
}

/** The words for what comes after asking in the nearest language that there is; English if they cannot be fetched. */
export function loadAfterMessages(language: string): Promise<AfterMessages> {
  return languageFor(language).after().catch(ENGLISH.after);
}
