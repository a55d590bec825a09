import { languageTag, type LocalisedText } from '../text/localised-text.js';
import { parseWith } from '../validation/parse-with.js';
import { plainText } from './plain-text.js';
import type { SourcePart } from './source-part.js';

/** Longest text that a definition takes, in UTF-16 code units. */
const LONGEST = 4000;

/** How the words of a source are written. */
export interface WordRules {
  /** Whether every text is HTML. */
  readonly isHtml: boolean;
  /** What stands where an answer or a sum is put into the words. */
  readonly placeholder: RegExp;
}

const cut = (text: string) => text.slice(0, LONGEST).toWellFormed();

/** A link of Markdown, and words that are set in bold or as a heading. */
const withoutMarkdown = (text: string) =>
  text
    .replace(/\[([^\][]{1,500})\]\((https?:[^\s()]{1,1000})\)/g, '$1 ($2)')
    .replace(/\*\*([^*]{1,2000})\*\*/g, '$1')
    .replace(/^#{1,6} +/gm, '');

/** Reads words out of a source, and tells what of them cannot be kept. */
export class WordReader {
  readonly #rules: WordRules;
  readonly #languages = new Set<string>();

  constructor(rules: WordRules) {
    this.#rules = rules;
  }

  /** The languages of all words that were read so far. */
  get languages(): ReadonlySet<string> {
    return this.#languages;
  }

  /**
   * Words in several languages without markup; undefined where there are none.
   *
   * @param what What they are, for what is told of them, such as `title`.
   */
  read(
    raw: ReadonlyMap<string, string>,
    part: SourcePart,
    { what, isHtml = this.#rules.isHtml, isMarkdown = false }: { readonly what: string; readonly isHtml?: boolean; readonly isMarkdown?: boolean },
  ): LocalisedText | undefined {
    const texts: Record<string, string> = {};
    for (const [language, words] of raw) {
      const { text, hadMarkup } = plainText(words.replaceAll('\0', ''), isHtml);
      if (text === '') continue;
      if (!parseWith(languageTag, language).ok) {
        part.lose(`${what} in "${language}"`, 'expected a language tag such as "da"');
        continue;
      }
      const plain = isMarkdown ? withoutMarkdown(text) : text;
      if (hadMarkup || plain !== text) part.lose(`markup in ${what}`, 'texts are plain', 'the words without it');
      if (this.#rules.placeholder.test(plain)) part.lose(`placeholder in ${what}`, 'answers are not put into texts', 'the placeholder as it is written');
      if (plain.length > LONGEST) part.lose(`end of ${what}`, `a text has at most ${LONGEST} characters`, 'the beginning');
      texts[language] = cut(plain);
      this.#languages.add(language);
    }
    return Object.keys(texts).length === 0 ? undefined : texts;
  }
}
