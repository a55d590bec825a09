import type { Question } from '../questions/registry.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { placesIn, repeatedIds } from '../validation/repeated-ids.js';
import type { BoardDefinition, BoardPhase } from './board.js';
import { collectedBefore, wishesIn } from './board-phases.js';
import { editorsVersion, LONGEST_BOARD_VERSION } from './board-version.js';
import { isRandomised } from './randomised-questions.js';
import { itemsOf } from './score-items.js';
import type { SurveyDefinition } from './survey.js';

type Questions = ReadonlyMap<string, Question>;

/** A question that a board names, where it does so, and what it has to be. */
interface Use {
  readonly id: string | undefined;
  readonly path: string;
  readonly fits: (question: Question) => boolean;
  readonly expected: string;
}

const ofTypes =
  (...types: readonly string[]) =>
  ({ type }: Question) =>
    types.includes(type);

/** The ids of the options of a question; null where it has none. */
const optionsOf = (question: Question): readonly string[] | null => {
  const { options } = question as { readonly options?: readonly { readonly id: string }[] };
  return options?.map(({ id }) => id) ?? null;
};
const hasOptions = (question: Question) => optionsOf(question) !== null && !isRandomised(question);

const CARDS = { fits: ofTypes('cards'), expected: 'a question of the type "cards"' };
const OPTIONS = { fits: hasOptions, expected: 'a question with options that is not randomised' };
const ONE_OPTION = {
  fits: (question: Question) => hasOptions(question) && question.type === 'choice' && question.multiple !== true,
  expected: 'a choice of one that is not randomised',
};

function usesOf(phase: BoardPhase, path: string, { actors = [] }: BoardDefinition): Use[] {
  if (phase.kind === 'story')
    return phase.questions.map((id, index) => ({
      id,
      path: `${path}.questions[${index}]`,
      fits: ofTypes('text', 'number'),
      expected: 'a question of the type "text" or "number"',
    }));
  const own = { id: phase.question, path: `${path}.question`, ...(phase.kind === 'collect' || phase.kind === 'contribute' ? CARDS : OPTIONS) };
  if (phase.kind !== 'contribute') return [own];
  const given = new Set(actors.map(({ id }) => id));
  const areActors = (question: Question) => hasOptions(question) && optionsOf(question)!.every((id) => given.has(id));
  return [
    own,
    { id: phase.about, path: `${path}.about`, ...ONE_OPTION },
    { id: phase.actors, path: `${path}.actors`, fits: areActors, expected: 'a question whose options are among "board.actors"' },
    { id: phase.others, path: `${path}.others`, fits: ofTypes('cards', 'text'), expected: 'a question of the type "cards" or "text"' },
  ];
}

/** What a board asks of its questions: that they are there, that they fit, and that each does one thing. */
function checkUses(uses: readonly Use[], questions: Questions): ProblemAt[] {
  const first = new Map<string, string>();
  return uses.flatMap(({ id, path, fits, expected }) => {
    if (id === undefined) return [];
    const question = questions.get(id);
    if (question === undefined || !fits(question)) return [{ path, expected: `expected ${expected}; "${id}" is none` }];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    return earlier === undefined ? [] : [{ path, expected: `expected a question that does nothing else on the board; "${id}" stands at ${earlier} already` }];
  });
}

function checkPhase(phase: BoardPhase, path: string, board: BoardDefinition): ProblemAt[] {
  const { kind, opens, closes } = phase;
  const needsCards = kind === 'rate' || kind === 'choose' || kind === 'contribute';
  return [
    ...(opens !== undefined && closes !== undefined && closes < opens ? [{ path: `${path}.closes`, expected: 'expected a day that is not before "opens"' }] : []),
    ...(needsCards && collectedBefore(board, phase) === undefined
      ? [{ path: `${path}.kind`, expected: `expected a phase of the kind "collect" before one of the kind "${kind}"` }]
      : []),
  ];
}

/** Scores and indicators of wishes: what is reckoned from a story from the future would stand among results. */
function checkWishes(board: BoardDefinition, { scores = [], indicators = [] }: SurveyDefinition): ProblemAt[] {
  const wishes = wishesIn(board);
  const reckoned = [
    ...scores.flatMap((score, index) => itemsOf(score).map((id) => ({ id, path: `scores[${index}]` }))),
    ...indicators.map(({ question = '' }, index) => ({ id: question, path: `indicators[${index}].question` })),
  ];
  return reckoned
    .filter(({ id }) => wishes.includes(id))
    .map(({ id, path }) => ({ path, expected: `expected a question with results; "${id}" is a wish, in a story of the board` }));
}

/** Faults between a board and the rest of its survey; paths are of the definition. */
export function checkBoard(definition: SurveyDefinition, questions: Questions): ProblemAt[] {
  const { board, version, privacy } = definition;
  if (board === undefined) return [];
  const paths = board.phases.map((_, index) => `board.phases[${index}]`);
  const uses: Use[] = [
    ...board.phases.flatMap((phase, index) => usesOf(phase, paths[index]!, board)),
    { id: board.side, path: 'board.side', ...CARDS },
    { id: board.objections, path: 'board.objections', ...CARDS },
  ];
  return [
    ...repeatedIds(placesIn(board.phases, 'board.phases'), 'phase'),
    ...repeatedIds(placesIn(board.actors ?? [], 'board.actors'), 'actor'),
    ...board.phases.flatMap((phase, index) => checkPhase(phase, paths[index]!, board)),
    ...checkUses(uses, questions),
    ...checkWishes(board, definition),
    ...(privacy?.sealed === true ? [{ path: 'privacy.sealed', expected: 'expected open answers beside "board": what nobody can read cannot be shown' }] : []),
    ...(editorsVersion(version).length > LONGEST_BOARD_VERSION
      ? [{ path: 'version', expected: `expected at most ${LONGEST_BOARD_VERSION} characters beside "board", whose phases add a number` }]
      : []),
  ];
}
