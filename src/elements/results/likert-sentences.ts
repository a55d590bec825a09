import type { LikertMessages } from '../../locales/en-likert.js';
import type { Figures } from './figures.js';
import { inOrder, type LikertRow } from './likert-rows.js';
import type { Reader } from './view.js';

type Sentence = LikertMessages['highestSentence'];

/** The item with the highest and the one with the lowest mean, each with its interval and number of answers; nothing where there is no second one. */
export function likertSentences(rows: readonly LikertRow[], likert: LikertMessages, { words, formatNumber, pluralOf }: Reader, figures: Figures): string[] {
  const told = inOrder(
    rows.filter(({ mean }) => mean !== null && mean.low !== null && mean.high !== null),
    'mean',
  );
  const say = ({ name, n, mean }: LikertRow, sentence: Sentence) =>
    sentence(name, figures.mean(mean!.estimate), figures.mean(mean!.low!), figures.mean(mean!.high!), figures.level, words.answers(formatNumber(n), pluralOf(n)));
  const [highest] = told;
  const lowest = told.at(-1);
  return highest === undefined || lowest === undefined || highest.mean!.estimate === lowest.mean!.estimate
    ? []
    : [say(highest, likert.highestSentence), say(lowest, likert.lowestSentence)];
}
