import type { Question } from '../../questions/registry.js';
import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { UNDETERMINED } from '../../text/undetermined.js';
import { EXTENT_LABELS } from '../extent.js';
import { fillText } from '../fill-text.js';
import { ownSource } from '../own-source.js';
import { FOLLOW_UP, HEARD_BY, HEARD_CORE, THIRD_WORDS } from './heard-words.js';

/** What a seen-and-heard questionnaire may be told. */
export interface HeardOptions {
  /** The third word, or several: `respected` (default), `understood`, `acknowledged`, `valued`, `involved`, `listened-to`. */
  readonly third?: string | readonly string[];
  /** By whom: `adult`, `children`, `caseworker`, `politicians`, `staff`, `company`, or own words as they stand in a sentence. */
  readonly by?: string;
  /** By whom, in own words of several languages; stands before `by`. */
  readonly byText?: LocalisedText;
  /** Whether it is also asked if it led to anything. */
  readonly followUp?: boolean;
  /** Id and version of the survey; by default the instrument's. */
  readonly survey?: string;
  readonly version?: string;
}

const isThirdWord = (word: string): word is keyof typeof THIRD_WORDS => Object.hasOwn(THIRD_WORDS, word);

function thirdWords(third: string | readonly string[]): Readonly<Record<string, LocalisedText>> {
  return Object.fromEntries(
    [third].flat().map((word) => {
      if (!isThirdWord(word)) throw new RangeError(`There is no third word "${word}"; expected one of ${Object.keys(THIRD_WORDS).join(', ')}.`);
      return [word, THIRD_WORDS[word]];
    }),
  );
}

function byWhom({ by, byText }: HeardOptions): LocalisedText | undefined {
  if (byText !== undefined || by === undefined) return byText;
  return Object.hasOwn(HEARD_BY, by) ? HEARD_BY[by] : { [UNDETERMINED]: by };
}

const scale = (id: string, text: LocalisedText): ScaleQuestion => ({ id, type: 'scale', look: 'csat', min: 1, max: 5, text, labels: EXTENT_LABELS, allow: ['no-answer'] });

/** Whether it led on, and what happened; the second only for those who answered the first. */
const followUpQuestions = (): Question[] => [
  { id: 'led-to-something', type: 'choice', text: FOLLOW_UP.question, options: [...FOLLOW_UP.options], allow: ['dont-know', 'no-answer'] },
  {
    id: 'what-happened',
    type: 'text',
    text: FOLLOW_UP.what,
    hint: FOLLOW_UP.hint,
    maxLength: 1000,
    allow: ['no-answer'],
    showIf: { question: 'led-to-something', answered: true },
  },
];

/**
 * The seen-and-heard questionnaire: whether one felt `seen`, `heard` and a third word, from 1, not at all, to 5, completely;
 * with `followUp` whether it led to anything (`led-to-something`, `what-happened`). Own wording, unvalidated. The score
 * `heard` is the mean of what was answered, at least two of the questions.
 *
 * @throws RangeError where the third word is none of the list.
 */
export function heardDefinition(options: HeardOptions = {}): SurveyDefinition {
  const by = byWhom(options);
  const items = Object.entries({ ...HEARD_CORE, ...thirdWords(options.third ?? 'respected') }).map(([id, text]) => scale(id, fillText(text, { by })));
  return {
    id: options.survey ?? 'heard',
    version: options.version ?? '1',
    title: { en: 'Seen and heard', da: 'Set og hørt' },
    source: ownSource(),
    questions: [...items, ...(options.followUp === true ? followUpQuestions() : [])],
    scores: [{ id: 'heard', title: { en: 'Seen and heard', da: 'Set og hørt' }, mean: items.map(({ id }) => id), range: [1, 5], missing: { atMost: items.length - 2 } }],
  };
}
