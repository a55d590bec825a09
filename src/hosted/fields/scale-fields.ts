import { scaleWord } from '../../questions/scale/scale-words.js';
import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { HostedSpeaker } from '../hosted-speaker.js';
import { html, type Part } from '../html.js';
import { fieldId, type QuestionFields } from '../question-fields.js';
import { leavingIn, leavingRadios } from './leaving.js';
import { checkable } from './radios.js';

/** The words beside the button of a value; only its number where it has none. */
function wordsOf({ look = 'numbers', labels, min, max }: ScaleQuestion, value: number, { words, say, count }: HostedSpeaker): Part {
  const word = say(labels?.[value]) || scaleWord(look, { value, min, max }, words);
  if (look === 'stars') return [words.stars(count(value), count(max)), word && ': ', word];
  if (look === 'faces' || look === 'csat') return word || count(value);
  return [count(value), word && ': ', word];
}

/** A scale as radio buttons. */
export const scaleFields: QuestionFields<ScaleQuestion> = {
  type: 'scale',
  frame: 'legend',
  leavesItself: () => true,
  render: (question, { speaker, entries }) => {
    const { id, min, max, allow } = question;
    const given = entries.get(id);
    const values = Array.from({ length: max - min + 1 }, (_, index) => min + index);
    return html`<div class="options">${values.map((value) =>
      checkable({
        type: 'radio',
        name: id,
        value: String(value),
        words: wordsOf(question, value, speaker),
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
