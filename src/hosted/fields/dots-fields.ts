import type { DotsQuestion } from '../../questions/dots/dots.js';
import type { HostedSpeaker } from '../hosted-speaker.js';
import { type FormEntries, partName, type QuestionFields, type Reading, writtenIn } from '../question-fields.js';
import { optionName } from './board-option-words.js';
import { optionNumbers } from './option-numbers.js';
import { wholeNumber } from './whole-number.js';

function read({ id, options, dots, perOption = dots }: DotsQuestion, entries: FormEntries, speaker: HostedSpeaker): Reading {
  const { words, count, pluralOf } = speaker;
  const given: Record<string, number> = {};
  for (const option of options) {
    const written = wholeNumber(writtenIn(entries, partName(id, option.id)), speaker.wanted);
    if (written === null) return { fault: words.dotsInvalid(optionName(option, speaker), count(1)) };
    if (written === undefined || written === 0) continue;
    if (written > perOption) return { fault: words.dotsTooManyOnOne(optionName(option, speaker), count(perOption), pluralOf(perOption)) };
    given[option.id] = written;
  }
  const over = Object.values(given).reduce((sum, one) => sum + one, 0) - dots;
  const names = options.filter((option) => Object.hasOwn(given, option.id)).map((option) => optionName(option, speaker));
  if (over > 0) return { fault: words.dotsTooMany(count(over), pluralOf(over), speaker.list(names)) };
  return names.length === 0 ? {} : { answer: given };
}

/** A field for the dots on each option. */
export const dotsFields: QuestionFields<DotsQuestion> = {
  type: 'dots',
  frame: 'legend',
  rule: ({ dots, perOption = dots }, { words, count, pluralOf }) =>
    [words.dotsToGive(count(dots), pluralOf(dots)), perOption < dots && words.dotsPerOption(count(perOption), pluralOf(perOption)), words.hostedDotsHow].filter(Boolean).join(' '),
  render: (question, context) => optionNumbers(question, context, { keyboard: 'numeric' }),
  read,
  required: (_question, { words }) => words.dotsRequired,
};
