import type { Question } from '../questions/registry.js';
import type { BoardPhase } from '../survey/board.js';
import { cardOptionsOf } from '../survey/board-phases.js';
import { versionOfAct } from '../survey/board-version.js';
import { parseDefinition } from '../survey/parse-definition.js';
import { questionsOf } from '../survey/pages-of.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { withQuestions } from '../survey/with-questions.js';
import type { LocalisedText } from '../text/localised-text.js';
import type { Parsed } from '../validation/parse-with.js';
import type { BoardSurvey } from './board.js';
import type { BoardDocument } from './board-document.js';
import { asksForMoney, pricedOption } from './priced-option.js';
import { cardsOfPhase } from './phase-cards.js';

/** How the ids of participants' cards begin, by which their options are told from those that an editor wrote. */
export const CARD_ID_PREFIX = 'card-';

/** What stands where a card was hidden or withdrawn after it had become an option. */
const GONE = '–';

interface CardOption {
  readonly id: string;
  readonly text: LocalisedText;
  readonly description?: LocalisedText | undefined;
}

const optionsOf = (question: Question) => (question as { readonly options?: readonly CardOption[] }).options ?? [];

/** A question of any type that has options, with others; whether it takes them `parseDefinition` says. */
const withOptions = (question: Question, options: readonly CardOption[]): Question => ({ ...question, options }) as Question;

/**
 * The definition with which a phase begins: its question has the cards as options, with their ids and the words that are shown. Where it
 * asks for money, they are those that have a price.
 *
 * @param document As facilitators see it.
 * @param number Of the act that begins the phase; the version is named after it.
 * @returns Null where the phase has no such question; faults where the question does not take these options, as too few or too many.
 */
export function definitionOfPhase(definition: BoardSurvey, document: BoardDocument, phase: BoardPhase, number: number): Parsed<SurveyDefinition> | null {
  const id = cardOptionsOf(phase);
  if (id === undefined) return null;
  const cards = cardsOfPhase(definition.board, document, phase);
  const options = asksForMoney(questionsOf(definition).find((question) => question.id === id))
    ? cards.flatMap((card) => (card.price === undefined ? [] : [pricedOption(card, card.price)]))
    : cards.map((card) => ({ id: card.id, text: { [card.language]: card.text } }));
  const changed = withQuestions(definition, (question) => (question.id === id ? withOptions(question, options) : question));
  return parseDefinition({ ...changed, version: versionOfAct(definition.version, number) });
}

/**
 * A definition in which the options that are cards have the words that the board shows now: those of a card that was hidden or
 * withdrawn are gone, with what facilitators wrote of it. Ids stay, so that every answer to the definition still fits.
 *
 * @param shown Id of a card → its words; nothing for one that is not shown.
 * @returns The same object where nothing changes.
 */
export function withCardWords(definition: SurveyDefinition, shown: ReadonlyMap<string, string>): SurveyDefinition {
  const asked = new Set((definition.board?.phases ?? []).map(cardOptionsOf));
  const reworded = (option: CardOption): CardOption => {
    if (!option.id.startsWith(CARD_ID_PREFIX)) return option;
    const [[language, text]] = Object.entries(option.text) as [[string, string]];
    const words = shown.get(option.id);
    if (text === (words ?? GONE)) return option;
    const { description, ...rest } = option;
    return { ...rest, text: { [language]: words ?? GONE }, ...(words === undefined || description === undefined ? {} : { description }) };
  };
  return withQuestions(definition, (question) => {
    if (!asked.has(question.id)) return question;
    const options = optionsOf(question);
    const next = options.map(reworded);
    return next.some((option, index) => option !== options[index]) ? withOptions(question, next) : question;
  });
}
