import type { LocalisedText } from '../text/localised-text.js';
import type { Entry } from './bodies.js';
import type { ConversionLog } from './conversion-log.js';
import type { DraftCondition } from './draft.js';
import { readExpression } from './expression.js';
import type { Dialect } from './expression-tokens.js';
import { field, type LimePart, type LimeQuestion, type LimeWords } from './limesurvey-tables.js';
import { SourcePart } from './source-part.js';
import { type StandardWord, standardWord } from './standard-words.js';
import type { WordReader } from './word-reader.js';

/** Names stand without any mark: the code of a question, or its numbers as `123X4X56`; a suffix says what is asked of it. */
const DIALECT: Dialect = {
  name: /(?:\d+X\d+X\d+\w*|[A-Za-z]\w*)(?:\.[A-Za-z]+)?/y,
  nameOf: (written) => written.replace(/\.(NAOK|value|valueNAOK|code)$/, ''),
};

/** What every question of LimeSurvey needs to be read. */
export interface LimeContext {
  readonly log: ConversionLog;
  readonly words: WordReader;
  /** The languages of the survey, the first of which is that of words that have to be made up. */
  readonly languages: readonly string[];
}

/** Values of attributes that say nothing, whatever the attribute. */
const NOTHING = new Set(['', '0', 'N', 'default', 'off', 'inherit']);

/** Attributes that say nothing where they have the value that LimeSurvey gives them. */
const DEFAULTS: Readonly<Record<string, string>> = {
  statistics_showgraph: '1',
  time_limit_action: '1',
  show_comment: '1',
  show_title: '1',
  showpopups: '1',
  samechoiceheight: '1',
  samelistheight: '1',
  value_range_allows_missing: '1',
  commented_checkbox: 'allways',
  commented_checkbox_auto: '1',
  slider_separator: '|',
  slider_middlestart: '1',
  location_mapheight: '300',
  location_mapwidth: '500',
  location_mapzoom: '11',
  location_country: '0',
  relevance: '1',
  other_position: 'end',
};

const saysNothing = (key: string, value: unknown): boolean =>
  value instanceof Map ? [...value.values()].every((words) => words === '') : NOTHING.has(String(value)) || DEFAULTS[key] === value;

/** A question, with its attributes and what its row says as members. */
export class LimeSurveyPart extends SourcePart {
  readonly question: LimeQuestion;
  readonly context: LimeContext;
  readonly #members: ReadonlyMap<string, unknown>;

  constructor(place: string, question: LimeQuestion, context: LimeContext) {
    const { row, attributes, scripts } = question;
    const members = new Map<string, unknown>([
      ...attributes,
      ...['other', 'mandatory', 'relevance', 'preg', 'encrypted'].map((key) => [key, field(row, key)] as const),
      ['script', scripts],
    ]);
    super(place, members, context.log);
    this.question = question;
    this.context = context;
    this.#members = members;
  }

  /** The words of something. */
  read(words: LimeWords, what: string): LocalisedText | undefined {
    return this.context.words.read(words, this, { what });
  }

  /** The words of an attribute that has some for each language. */
  words(key: string): LocalisedText | undefined {
    const value = this.take(key);
    return value instanceof Map ? this.read(value as LimeWords, key) : undefined;
  }

  standard(word: StandardWord): LocalisedText {
    return standardWord(word, this.context.languages);
  }

  /** Options, rows or columns with their words. */
  entriesOf(parts: readonly LimePart[], what: string): Entry[] {
    return parts.map(({ code, texts }) => ({ value: code, text: this.read(texts, what) ?? { [this.context.languages[0]!]: code || '-' } }));
  }

  /** The condition of a row. */
  conditions(): DraftCondition[] {
    return conditionsIn(this.text('relevance'));
  }

  /** Names every attribute that nobody has taken. */
  loseAttributes(): void {
    this.loseRest(saysNothing);
  }

  /** Whether an attribute is there with a value that says something. */
  has(key: string): boolean {
    const value = this.#members.get(key);
    return value !== undefined && !saysNothing(key, value);
  }
}

/** The condition of a question or a group; none where it is always shown. */
export function conditionsIn(relevance: string): DraftCondition[] {
  const source = relevance.replace(/^\{([^{}]*)\}$/, '$1').trim();
  return source === '' || source === '1' ? [] : [{ source, read: readExpression(source, DIALECT) }];
}
