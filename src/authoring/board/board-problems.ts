import { formatPath, type ProblemAt } from '../../validation/problem-at.js';
import type { Draft } from '../draft.js';
import type { Field } from '../field.js';
import { problemsByField } from '../field-of-problem.js';
import { isWithin, parsePath, type Path } from '../path.js';
import { type BoardAsk, asksOf, askedQuestion, besideAsks, phasePlaces } from './board-asks.js';
import { askedFields, BOARD_FIELDS, PHASE_FIELDS, TABLES_FIELD } from './board-fields.js';

type ByPlace = ReadonlyMap<string, readonly ProblemAt[]>;

/** Something of a meeting that is shown: where it stands, and which fields it has. */
interface Shown {
  readonly base: Path;
  readonly fields: readonly Field[];
}

const shownOf = (draft: Draft, ask: BoardAsk): Shown[] => {
  const question = askedQuestion(draft, ask);
  return [{ base: ask.path, fields: [] }, ...(question === undefined ? [] : [{ base: question.path, fields: askedFields(question.type) }])];
};

/** Everything of a meeting that is shown, what lies within something else behind that. */
function shownIn(draft: Draft): Shown[] {
  const phases = phasePlaces(draft);
  return [
    { base: ['groups'], fields: [TABLES_FIELD] },
    { base: ['board'], fields: BOARD_FIELDS },
    ...besideAsks(draft).flatMap((ask) => shownOf(draft, ask)),
    ...phases.flatMap((phase) => [{ base: phase.path, fields: PHASE_FIELDS }, ...asksOf(draft, phase).flatMap((ask) => shownOf(draft, ask))]),
  ];
}

/** The problems of a meeting and of the questions that it asks, each under the path of what shows it. */
export function boardProblems(draft: Draft, problems: readonly ProblemAt[]): ByPlace {
  const shown = shownIn(draft);
  const baseOf = (problem: ProblemAt) => shown.findLast(({ base }) => isWithin(parsePath(problem.path), base));
  const found = new Map<string, readonly ProblemAt[]>();
  for (const one of shown) {
    const own = problems.filter((problem) => baseOf(problem) === one);
    for (const [place, those] of problemsByField(own, one.base, one.fields)) found.set(place, [...(found.get(place) ?? []), ...those]);
  }
  return found;
}

/** The places whose problems are counted for a step: its own, and those of the questions that it asks. */
export function problemsOfPhase(draft: Draft, path: Path, problems: readonly ProblemAt[]): number {
  const phase = phasePlaces(draft).find((one) => formatPath(one.path) === formatPath(path));
  const asked = phase === undefined ? [] : asksOf(draft, phase).map((ask) => askedQuestion(draft, ask)?.path);
  const bases = [path, ...asked.filter((place) => place !== undefined)];
  return problems.filter((problem) => bases.some((base) => isWithin(parsePath(problem.path), base))).length;
}
