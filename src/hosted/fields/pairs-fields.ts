import { drawPairs } from '../../questions/pairs/draw-pairs.js';
import { mostPairs } from '../../questions/pairs/most-pairs.js';
import { asShown, keyOfPair, type Pair } from '../../questions/pairs/pair-sides.js';
import type { PairsQuestion } from '../../questions/pairs/pairs.js';
import type { HostedSpeaker } from '../hosted-speaker.js';
import { markup, type Markup } from '../markup.js';
import { fieldId, type FieldContext, type FormEntries, partName, type QuestionFields, type Reading } from '../question-fields.js';
import { optionWords } from './board-option-words.js';
import { leavingRadios } from './leaving.js';
import { checkable } from './radios.js';

/** The value that stands for "cannot decide"; no id of an option begins so. */
const UNDECIDED = '_tie';

const orderName = (question: string) => partName(question, '_order');
const pairName = (question: string, index: number) => partName(question, String(index + 1));

/** The pairs that the page asked, as it wrote them down; null where nobody can have been asked so. */
function askedIn(question: PairsQuestion, entries: FormEntries): readonly Pair[] | null {
  const ids = new Set(question.options.map(({ id }) => id));
  const order = (entries.get(orderName(question.id)) ?? '').split(' ').map((pair) => pair.split(','));
  const isPair = (pair: readonly string[]): pair is [string, string] => pair.length === 2 && pair[0] !== pair[1] && pair.every((id) => ids.has(id));
  if (order.length > mostPairs(question) || !order.every(isPair) || new Set(order.map(keyOfPair)).size < order.length) return null;
  return asShown(order).every(([first], index) => first === order[index]![0]) ? order : null;
}

function renderPair(
  question: PairsQuestion,
  { pair, index, pairs }: { readonly pair: Pair; readonly index: number; readonly pairs: number },
  { speaker, entries }: FieldContext,
): Markup {
  const { id, options, undecided = true } = question;
  const { words, count } = speaker;
  const name = pairName(id, index);
  const given = entries.get(name);
  const sides = pair.map((side, place) =>
    checkable({
      type: 'radio',
      name,
      value: side,
      words: optionWords(
        options.find((option) => option.id === side)!,
        speaker,
      ),
      isChecked: given === side,
      id: index === 0 && place === 0 ? fieldId(id) : undefined,
    }),
  );
  const tie = undecided && checkable({ type: 'radio', name, value: UNDECIDED, words: words.cannotDecide, isChecked: given === UNDECIDED });
  return markup`<fieldset class="row"><legend>${words.pairPlace(count(index + 1), count(pairs))}</legend><div class="options listed">${sides}${tie}${leavingRadios(name, undefined, { entries, speaker })}</div></fieldset>`;
}

/** Which option of each pair was preferred. Which side each stood on follows from what came before it, so that none may be passed over. */
function read(question: PairsQuestion, entries: FormEntries, { words, count }: HostedSpeaker): Reading {
  const { id } = question;
  const asked = askedIn(question, entries);
  if (asked === null) return { fault: words.hostedUnread };
  const given = asked.map((_, index) => entries.get(pairName(id, index)) ?? '');
  const answered = given.findLastIndex((value) => value !== '') + 1;
  const gap = given.slice(0, answered).indexOf('');
  if (gap >= 0) return { fault: words.hostedPairMissing(count(gap + 1)) };
  const compared = asked.slice(0, answered).map(([first, second], index) => {
    const winner = given[index]!;
    if (winner === UNDECIDED) return [first, second, 'tie'];
    return winner === second ? [second, first] : [winner, second];
  });
  return answered === 0 ? {} : { answer: compared };
}

/** Pairs that are drawn for each view of the page and go with the form. */
export const pairsFields: QuestionFields<PairsQuestion> = {
  type: 'pairs',
  frame: 'legend',
  rule: (_question, { words }) => words.pairStop,
  render: (question, context) => {
    const { id, options } = question;
    const drawn = () =>
      drawPairs(
        options.map((option) => option.id),
        { most: mostPairs(question), random: context.random },
      );
    const pairs = askedIn(question, context.entries) ?? drawn();
    const order = pairs.map((pair) => pair.join(',')).join(' ');
    return markup`<input type="hidden" name="${orderName(id)}" value="${order}" autocomplete="off">${pairs.map((pair, index) => renderPair(question, { pair, index, pairs: pairs.length }, context))}`;
  },
  read,
  required: (_question, { words }) => words.pairRequired,
};
