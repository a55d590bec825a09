import { languageFallbacks } from '../text/language-fallbacks.js';
import { en, type Messages } from './en.js';
import type { AfterMessages } from './en-after.js';

/** The two parts that a language has: words for asking, and words for what comes after asking. */
interface Language {
  readonly asking: () => Promise<Messages>;
  readonly after: () => Promise<AfterMessages>;
}

const ENGLISH: Language = {
  asking: () => Promise.resolve(en),
  after: () => import('./en-after.js').then((module) => module.enAfter),
};

/** THE list of languages: tag → where its words are. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  da: {
    asking: () => import('./da.js').then((module) => module.da),
    after: () => import('./da-after.js').then((module) => module.daAfter),
  },
};

const languageFor = (language: string) => LANGUAGES[languageFallbacks(language.toLowerCase()).find((form) => Object.hasOwn(LANGUAGES, form)) ?? 'en']!;

/** The words for asking in the nearest language that there is; English if they cannot be fetched. */
export function loadMessages(language: string): Promise<Messages> {
  return languageFor(language).asking().catch(ENGLISH.asking);
}

/** The words for what comes after asking in the nearest language that there is; English if they cannot be fetched. */
export function loadAfterMessages(language: string): Promise<AfterMessages> {
  return languageFor(language).after().catch(ENGLISH.after);
}
