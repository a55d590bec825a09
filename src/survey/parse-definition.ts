import { type Condition, questionsAskedBy } from '../questions/condition.js';
import { typeOf } from '../questions/registry.js';
import { type Parsed, parseWith } from '../validation/parse-with.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { pagesOf } from './pages-of.js';
import { type SurveyDefinition, surveyDefinition } from './survey.js';

/** A second use of an id that must be unique, at the place where it is used again. */
function repeats(places: readonly { readonly id: string; readonly path: string }[], what: string): ProblemAt[] {
  const first = new Map<string, string>();
  return places.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    return [{ path: `${path}.id`, expected: `expected an id that no other ${what} has; "${id}" stands at ${earlier} already` }];
  });
}

/** Where each question stands, so that faults between questions can be told by their path. */
function placesOf(definition: SurveyDefinition) {
  return pagesOf(definition).flatMap((page, pageIndex) => {
    const prefix = definition.pages === undefined ? '' : `pages[${pageIndex}].`;
    return page.questions.map((question, index) => ({ id: question.id, question, page: pageIndex, path: `${prefix}questions[${index}]` }));
  });
}

function checkConditions(definition: SurveyDefinition, places: ReturnType<typeof placesOf>): ProblemAt[] {
  const askedBefore = (showIf: Condition | undefined, before: ReadonlySet<string>, path: string): ProblemAt[] =>
    (showIf === undefined ? [] : questionsAskedBy(showIf))
      .filter((id) => !before.has(id))
      .map((id) => ({ path: `${path}.showIf`, expected: `expected a question that is asked before; "${id}" is not` }));
  const problems = places.flatMap(({ question, path }, index) => askedBefore(question.showIf, new Set(places.slice(0, index).map(({ id }) => id)), path));
  const pages = (definition.pages ?? []).flatMap((page, index) => {
    const before = new Set(places.filter((place) => place.page < index).map(({ id }) => id));
    return askedBefore(page.showIf, before, `pages[${index}]`);
  });
  return [...pages, ...problems];
}

function checkScores(definition: SurveyDefinition, places: ReturnType<typeof placesOf>): ProblemAt[] {
  const scales = new Set(places.filter(({ question }) => typeOf(question).scorable).map(({ id }) => id));
  return (definition.scores ?? []).flatMap((score, index) => {
    const items = score.sum ?? score.mean ?? [];
    const key = score.sum === undefined ? 'mean' : 'sum';
    const unknown = items.map((id, position) => ({ id, path: `scores[${index}].${key}[${position}]` })).filter(({ id }) => !scales.has(id));
    const strangers = (score.reverse ?? []).map((id, position) => ({ id, path: `scores[${index}].reverse[${position}]` })).filter(({ id }) => !items.includes(id));
    return [
      ...unknown.map(({ id, path }) => ({ path, expected: `expected the id of a question with a number as answer; "${id}" is none` })),
      ...strangers.map(({ id, path }) => ({ path, expected: `expected one of the score's own items; "${id}" is none` })),
    ];
  });
}

/**
 * Reads a survey definition: its form, and what must agree between its parts (unique ids, conditions that ask only about
 * earlier questions, scores over existing scales, labels within the scale).
 *
 * @returns the definition, or every fault with its path and what was expected there. Never throws.
 */
export function parseDefinition(value: unknown): Parsed<SurveyDefinition> {
  const parsed = parseWith(surveyDefinition, value);
  if (!parsed.ok) return parsed;
  const definition = parsed.value;
  const places = placesOf(definition);
  const problems = [
    ...repeats(places, 'question'),
    ...repeats(
      (definition.pages ?? []).map(({ id }, index) => ({ id, path: `pages[${index}]` })),
      'page',
    ),
    ...repeats(
      (definition.scores ?? []).map(({ id }, index) => ({ id, path: `scores[${index}]` })),
      'score',
    ),
    ...places.flatMap(({ question, path }) =>
      typeOf(question)
        .check(question)
        .map((problem) => ({ ...problem, path: `${path}.${problem.path}` })),
    ),
    ...checkConditions(definition, places),
    ...checkScores(definition, places),
  ];
  return problems.length === 0 ? parsed : { ok: false, problems };
}
