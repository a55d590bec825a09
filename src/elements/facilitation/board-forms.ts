import { cardsOfPhase } from '../../board/phase-cards.js';
import type { BoardPhase } from '../../survey/board.js';
import { cardOptionsOf } from '../../survey/board-phases.js';
import { type ActForm, type Choice, type FormGround, LONGEST_CARD, LONGEST_TEXT, valueIn } from './act-form.js';
import { allCards, quotedText, type Thing } from './board-things.js';
import { phaseName } from './phase-name.js';

const choiceOf = (thing: Thing): Choice => ({ value: thing.id, words: thing });

/** What happens when a phase begins: of how many cards its options are made, and how many are left out for want of a price. */
function phaseLead(phase: BoardPhase | undefined, { words, board, definition, number }: FormGround): string {
  const question = phase && cardOptionsOf(phase);
  if (phase === undefined || question === undefined) return words.leadAsksQuestions;
  const cards = cardsOfPhase(definition, board, phase);
  const isForMoney = Object.values(board.purses ?? {}).some(({ questions }) => questions.includes(question));
  const unpriced = isForMoney ? cards.filter(({ price }) => price === undefined).length : 0;
  const made = words.leadMakesOptions(number(cards.length - unpriced));
  return unpriced === 0 ? made : `${made} ${words.leadUnpriced(number(unpriced))}`;
}

/** To go to a phase, or to make the options of the present one anew; it says what that does before. */
export function phaseForm(id: string, ground: FormGround): ActForm {
  const { words, board, definition, language } = ground;
  const phase = definition.phases.find((one) => one.id === id);
  return {
    lead: phaseLead(phase, ground),
    submit: id === board.phase ? words.leadAnew : words.leadGoOn,
    ...(phase === undefined || id === board.phase ? {} : { submits: phaseName(phase, { words, language }) }),
    fields: [],
    make: () => ({ act: { act: 'phase', phase: id } }),
  };
}

/** To make a category, or to give one another name. */
export function categoryForm(known: string, { words, board, language, newId }: FormGround): ActForm {
  const { text } = quotedText(board.categories.find(({ id }) => id === known)?.text, language);
  return {
    lead: '',
    submit: words.leadSave,
    fields: [{ name: 'text', kind: 'line', label: words.leadCategoryName, isNeeded: true, longest: LONGEST_TEXT, initial: [text] }],
    make: (values) => ({ act: { act: 'category', id: known || newId('category'), text: { [language]: valueIn(values, 'text') } } }),
  };
}

/** To write a theme with the cards that it follows from, or to change one. */
export function themeForm(known: string, { words, board, language, newId }: FormGround): ActForm {
  const theme = board.themes.find(({ id }) => id === known);
  return {
    lead: '',
    submit: words.leadSave,
    fields: [
      { name: 'text', kind: 'lines', label: words.leadThemeText, isNeeded: true, longest: LONGEST_TEXT, initial: [quotedText(theme?.text, language).text] },
      {
        name: 'cards',
        kind: 'ticks',
        label: words.leadThemeCards,
        isNeeded: false,
        choices: [...allCards(board), ...board.side, ...board.objections].map(choiceOf),
        initial: theme?.cards ?? [],
      },
    ],
    make: (values) => ({ act: { act: 'theme', id: known || newId('theme'), text: { [language]: valueIn(values, 'text') }, cards: [...(values['cards'] ?? [])] } }),
  };
}

/** To write down a contribution for somebody. */
export function contributeForm({ words, board, language }: FormGround): ActForm {
  const shown = allCards(board);
  const chosen = board.chosen.flatMap(({ card }) => shown.find(({ id }) => id === card) ?? []);
  const linesIn = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return {
    lead: '',
    submit: words.leadSave,
    fields: [
      { name: 'card', kind: 'pick', label: words.leadToCard, isNeeded: true, choices: chosen.map(choiceOf) },
      { name: 'text', kind: 'lines', label: words.leadWhatGiven, isNeeded: true, longest: LONGEST_CARD },
      {
        name: 'actors',
        kind: 'ticks',
        label: words.leadActors,
        isNeeded: false,
        choices: board.actors.map(({ id, text }): Choice => ({ value: id, words: quotedText(text, language) })),
      },
      { name: 'others', kind: 'lines', label: words.leadOtherActors, hint: words.leadOtherActorsHint, isNeeded: false },
      { name: 'followUp', kind: 'line', label: words.leadFollowUp, hint: words.leadFollowUpHint, isNeeded: false, longest: LONGEST_CARD },
    ],
    faults: (values) => (values['actors']?.length || valueIn(values, 'others') !== '' ? {} : { [board.actors.length > 0 ? 'actors' : 'others']: words.leadActorNeeded }),
    make: (values) => {
      const others = linesIn(valueIn(values, 'others'));
      const followUp = valueIn(values, 'followUp');
      const said = { ...(others.length > 0 ? { others } : {}), ...(followUp === '' ? {} : { followUp }) };
      return { act: { act: 'contribute', card: valueIn(values, 'card'), text: valueIn(values, 'text'), language, actors: [...(values['actors'] ?? [])], ...said } };
    },
  };
}
