import { DEFAULT_CARD_LENGTH, DEFAULT_MOST_CARDS } from '../../questions/cards/card-limits.js';
import type { CardsQuestion } from '../../questions/cards/cards.js';
import { markup } from '../markup.js';
import { fieldId, partName, type QuestionFields, writtenIn } from '../question-fields.js';

const numbersOf = ({ atMost = DEFAULT_MOST_CARDS }: CardsQuestion) => Array.from({ length: atMost }, (_, index) => index + 1);

/** A field for each card. */
export const cardsFields: QuestionFields<CardsQuestion> = {
  type: 'cards',
  frame: 'legend',
  rule: (_question, { words }) => words.hostedPrivate,
  render: (question, { speaker, entries }) => {
    const { id, maxLength = DEFAULT_CARD_LENGTH } = question;
    const field = (number: number) => {
      const name = partName(id, String(number));
      const first = number === 1 && markup` id="${fieldId(id)}"`;
      return markup`<li><input type="text" name="${name}" value="${writtenIn(entries, name)}" aria-label="${speaker.words.hostedCard(speaker.count(number))}" maxlength="${maxLength}" dir="auto" autocomplete="off"${first}></li>`;
    };
    return markup`<ol class="written">${numbersOf(question).map(field)}</ol>`;
  },
  read: (question, entries, { words, count }) => {
    const { id, maxLength = DEFAULT_CARD_LENGTH } = question;
    const cards = numbersOf(question)
      .map((number) => writtenIn(entries, partName(id, String(number))).trim())
      .filter((card) => card !== '');
    if (cards.some((card) => card.length > maxLength)) return { fault: words.hostedTooLong(count(maxLength)) };
    return cards.length === 0 ? {} : { answer: cards };
  },
  required: (_question, { words }) => words.cardRequired,
};
