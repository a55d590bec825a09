import type { ScaleLook } from './scale.js';

/** A scale as it is drawn: its range, and where one value stands in it. */
export interface Step {
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** The library's words that scales use. */
interface ScaleMessages {
  /** Seven, from the worst to the best. */
  readonly satisfactionLevels: readonly string[];
  readonly likelyEnds: readonly string[];
  readonly agreeEnds: readonly string[];
}

/** Which of the seven satisfaction words a scale of so many levels uses. */
const WORDS_OF_LEVELS: Readonly<Record<number, readonly number[]>> = {
  2: [1, 5],
  3: [1, 3, 5],
  4: [0, 1, 5, 6],
  5: [0, 1, 3, 5, 6],
  6: [0, 1, 2, 4, 5, 6],
  7: [0, 1, 2, 3, 4, 5, 6],
};

const satisfactionWord = ({ value, min, max }: Step, words: ScaleMessages) => words.satisfactionLevels[WORDS_OF_LEVELS[max - min + 1]?.[value - min] ?? -1] ?? '';
const atEnds = ({ value, min, max }: Step, ends: readonly string[]) => (value === min ? ends[0]! : value === max ? ends[1]! : '');

const WORD: Readonly<Record<ScaleLook, (step: Step, words: ScaleMessages) => string>> = {
  faces: satisfactionWord,
  stars: (step, words) => atEnds(step, [words.satisfactionLevels[0]!, words.satisfactionLevels[6]!]),
  numbers: () => '',
  nps: (step, words) => atEnds(step, words.likelyEnds),
  csat: satisfactionWord,
  ces: (step, words) => atEnds(step, words.agreeEnds),
};

/** The library's own word for a value, or an empty text; also for what is no look of a scale. */
export const scaleWord = (look: string, step: Step, words: ScaleMessages): string => (Object.hasOwn(WORD, look) ? WORD[look as ScaleLook](step, words) : '');
