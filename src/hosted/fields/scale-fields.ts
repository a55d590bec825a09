import { scaleWord } from '../../questions/scale/scale-words.js';
import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { HostedSpeaker } from '../hosted-speaker.js';
import { markup, type Part } from '../markup.js';
import { fieldId, type QuestionFields } from '../question-fields.js';
import { leavingIn, leavingRadios } from './leaving.js';
import { checkable } from './radios.js';

/** The words of a value, the definition's or the library's own; empty where it has none. */
const wordOf = ({ look = 'numbers', labels, min, max }: ScaleQuestion, value: number, { words, say }: HostedSpeaker): Part =>
  say(labels?.[value]) || scaleWord(look, { value, min, max }, words);

/** A scale as radio buttons. */
export const scaleFields: QuestionFields<ScaleQuestion> = {
  type: 'scale',
  frame: 'legend',
  leavesItself: () => true,
  render: (question, { speaker, entries }) => {
    const { id, min, max, allow } = question;
    const given = entries.get(id);
    const values = Array.from({ length: max - min + 1 }, (_, index) => min + index);
    const isWorded = values.every((value) => wordOf(question, value, speaker) !== '');
    const wordsOf = (value: number) => {
      const [word, number] = [wordOf(question, value, speaker), speaker.count(value)];
      const name = question.look === 'stars' ? speaker.words.stars(number, speaker.count(max)) : number;
      return isWorded ? word : [name, word && ': ', word];
    };
    return markup`<div class="options${isWorded && ' listed'}">${values.map((value) =>
      checkable({
        type: 'radio',
        name: id,
        value: String(value),
        words: wordsOf(value),
        isChecked: given === String(value),
        id: value === min ? fieldId(id) : undefined,
      }),
    )}${leavingRadios(id, allow, { entries, speaker })}</div>`;
  },
  read: ({ id, allow }, entries, { words }) => {
    const given = entries.get(id) ?? '';
    if (given === '') return {};
    const left = leavingIn(given, allow);
    if (left !== undefined) return { answer: left };
    return /^-?\d{1,15}$/.test(given) ? { answer: Number(given) } : { fault: words.hostedUnread };
  },
  required: (_question, { words }) => words.answerRequired,
};
