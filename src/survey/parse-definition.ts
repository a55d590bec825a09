import { type Condition, questionsAskedBy } from '../questions/condition.js';
import { typeOf } from '../questions/registry.js';
import { type Parsed, parseWith } from '../validation/parse-with.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { placesIn, repeatedIds } from '../validation/repeated-ids.js';
import { checkBoard } from './check-board.js';
import { checkIndicators } from './check-indicators.js';
import { checkRandomisedUse } from './check-randomised-use.js';
import { checkScores } from './check-scores.js';
import { checkWeights } from './check-weights.js';
import { checkTakenNames } from './names-taken.js';
import { pagesOf } from './pages-of.js';
import { checkQuotable } from './quotable-questions.js';
import { type SurveyDefinition, surveyDefinition } from './survey.js';

/** Where each question stands, so that faults between questions can be told by their path. */
function placesOf(definition: SurveyDefinition) {
  return pagesOf(definition).flatMap((page, pageIndex) => {
    const prefix = definition.pages === undefined ? '' : `pages[${pageIndex}].`;
    return page.questions.map((question, index) => ({ id: question.id, question, page: pageIndex, path: `${prefix}questions[${index}]` }));
  });
}

/** The ids of the questions that take an answer, about which a condition can ask. */
const askedIn = (places: ReturnType<typeof placesOf>): ReadonlySet<string> => new Set(places.filter(({ question }) => typeOf(question).answerable).map(({ id }) => id));

function checkConditions(definition: SurveyDefinition, places: ReturnType<typeof placesOf>): ProblemAt[] {
  const askedBefore = (showIf: Condition | undefined, before: ReadonlySet<string>, path: string): ProblemAt[] =>
    (showIf === undefined ? [] : questionsAskedBy(showIf))
      .filter((id) => !before.has(id))
      .map((id) => ({ path: `${path}.showIf`, expected: `expected a question that is asked before; "${id}" is not` }));
  const problems = places.flatMap(({ question, path }, index) => askedBefore(question.showIf, askedIn(places.slice(0, index)), path));
  const pages = (definition.pages ?? []).flatMap((page, index) => {
    const before = places.filter((place) => place.page < index);
    return askedBefore(page.showIf, askedIn(before), `pages[${index}]`);
  });
  return [...pages, ...problems];
}

/** Nobody is forced to answer: who is asked to answer before going on can say no. */
function checkRequired(places: ReturnType<typeof placesOf>): ProblemAt[] {
  return places
    .filter(({ question }) => question.required === true && !(question.allow ?? []).includes('no-answer'))
    .map(({ path }) => ({ path: `${path}.required`, expected: 'expected "no-answer" in "allow" beside it: nobody is forced to answer' }));
}

/**
 * Reads a survey definition: its form, and what must agree between its parts (unique ids and names, conditions that ask only about
 * earlier questions, scores and indicators that agree with their questions, weights that agree with the groups, labels within the scale,
 * a way to say no to what is required, nothing that follows from an answer that chance may change, no sealed words that are to be shown, a board whose questions can do
 * what it asks of them).
 *
 * @returns the definition, or every fault with its path and what was expected there. Never throws.
 */
export function parseDefinition(value: unknown): Parsed<SurveyDefinition> {
  const parsed = parseWith(surveyDefinition, value);
  if (!parsed.ok) return parsed;
  const definition = parsed.value;
  const places = placesOf(definition);
  const questions = new Map(places.map(({ id, question }) => [id, question]));
  const problems = [
    ...repeatedIds(places, 'question'),
    ...repeatedIds(placesIn(definition.pages ?? [], 'pages'), 'page'),
    ...repeatedIds(placesIn(definition.scores ?? [], 'scores'), 'score'),
    ...places.flatMap(({ question, path }) =>
      typeOf(question)
        .check(question)
        .map((problem) => ({ ...problem, path: `${path}.${problem.path}` })),
    ),
    ...checkTakenNames(definition),
    ...checkWeights(definition),
    ...checkRequired(places),
    ...checkConditions(definition, places),
    ...checkRandomisedUse(definition, places),
    ...checkQuotable(definition, places),
    ...checkScores(definition.scores ?? [], questions),
    ...repeatedIds(placesIn(definition.indicators ?? [], 'indicators'), 'indicator'),
    ...checkIndicators(definition.indicators ?? [], questions, definition.scores ?? []),
    ...checkBoard(definition, questions),
  ];
  return problems.length === 0 ? parsed : { ok: false, problems };
}
