import { stringOf } from './string-of.js';
import { isRecord, SourcePart } from './source-part.js';
import type { Entry } from './bodies.js';
import type { ConversionLog } from './conversion-log.js';
import type { DraftCondition } from './draft.js';
import { readExpression } from './expression.js';
import type { Dialect } from './expression-tokens.js';
import type { StandardWord } from './standard-words.js';
import { standardWord } from './standard-words.js';
import type { LocalisedText } from '../text/localised-text.js';
import type { WordReader } from './word-reader.js';

/** Names of questions stand in braces. */
const DIALECT: Dialect = { name: /\{([^{}]*)\}/y };

/** What every part of a survey of SurveyJS needs to be read. */
export interface SurveyJsContext {
  readonly log: ConversionLog;
  readonly words: WordReader;
  /** The language of texts that stand without any. */
  readonly language: string;
}

/** The words of a value: a text, or texts by language, of which `default` is in the language of the survey. */
function wordsOf(value: unknown, language: string): ReadonlyMap<string, string> {
  if (!isRecord(value)) return new Map([[language, stringOf(value)]]);
  return new Map(Object.entries(value).map(([tag, words]) => [tag === 'default' ? language : tag, stringOf(words)] as const));
}

/** An element, a page or the survey itself. */
export class SurveyJsPart extends SourcePart {
  readonly context: SurveyJsContext;

  constructor(place: string, members: Readonly<Record<string, unknown>>, context: SurveyJsContext) {
    super(place, new Map(Object.entries(members)), context.log);
    this.context = context;
  }

  /** The words of a member. */
  words(key: string, isHtml = false): LocalisedText | undefined {
    const { words, language } = this.context;
    return words.read(wordsOf(this.take(key), language), this, { what: key, isHtml });
  }

  /** Words of a member, or those that SurveyJS shows where there are none. */
  wordsOr(key: string, word: StandardWord): LocalisedText {
    return this.words(key) ?? standardWord(word, [this.context.language, ...this.context.words.languages]);
  }

  /** The condition of a member. */
  conditions(key: string): DraftCondition[] {
    const source = this.text(key);
    return source === '' ? [] : [{ source, read: readExpression(source, DIALECT) }];
  }

  /** Options, rows or columns: plain values, or objects with `value` and `text`. */
  entries(key: string): Entry[] {
    const { words, language } = this.context;
    return this.list(key).flatMap((one, index) => {
      const { value, text, title, name, ...rest } = isRecord(one) ? one : { value: one };
      const written = stringOf(value ?? name);
      if (written === '') {
        this.lose(`${key}[${index}]`, 'expected a value that is a text or a number');
        return [];
      }
      if (Object.keys(rest).length > 0) this.lose(`${Object.keys(rest).join(', ')} of ${key}`, 'an option has nothing of the kind');
      return [{ value: written, text: words.read(wordsOf(text ?? title ?? written, language), this, { what: key }) ?? { [language]: written } }];
    });
  }
}
