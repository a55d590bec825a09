import { type BoardAct, boardAct } from '../board/act.js';
import { faultsOfAct } from '../board/act-faults.js';
import type { BoardSurvey } from '../board/board.js';
import type { BoardDocument } from '../board/board-document.js';
import { definitionOfPhase } from '../board/card-options.js';
import { boardTable } from '../exports/board-table.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { parseWith } from '../validation/parse-with.js';
import { formatProblem, type ProblemAt } from '../validation/problem-at.js';
import { z } from '../validation/zod.js';
import type { Audit } from './audit.js';
import type { Authorise } from './authorise.js';
import type { BoardKeeper } from './board-keeper.js';
import type { Boards } from './boards.js';
import { eventStream } from './event-stream.js';
import { dayOf, minuteOf } from './moment.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';
import type { Announcements } from './results-stream.js';
import type { Handler } from './routes.js';
import type { Store } from './store.js';

/** An act that a facilitator sends. */
export const actRequest = z.strictObject({
  /** Number of the last act that the facilitator has seen; 0 where there is none. */
  expected: z.int().check(z.nonnegative()),
  act: boardAct,
});

/** What the routes of boards work with. */
export interface BoardRouteParts {
  readonly store: Store;
  readonly boards: Boards;
  readonly authorise: Authorise;
  readonly audit: Audit;
  readonly announcements: Announcements;
  readonly stopping: AbortSignal;
  readonly now: () => Date;
}

const TABLE_TYPE = 'text/csv; charset=utf-8; header=present';
const JSON_HEADERS = { 'content-type': 'application/json', 'cache-control': 'no-cache' };
const unknownSurvey = (survey: string) => problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
const unknownBoard = (survey: string) => problemResponse('unknown-board', { detail: `The survey "${survey}" has no "board".` });
const within = ({ path, expected }: ProblemAt): ProblemAt => ({ path: path === '' ? 'act' : `act.${path}`, expected });
const invalid = (errors: readonly ProblemAt[]) => problemResponse('invalid-request', { errors: [...errors] });
const overtaken = (number: number) =>
  problemResponse('act-overtaken', { detail: `The last act on this board is number ${number}. Look at the board again before you act.`, number });

/** The definition that an act brings with it, or why it cannot; nothing where it brings none. */
function definitionWith(survey: BoardSurvey, document: BoardDocument, act: BoardAct): { readonly definition?: SurveyDefinition; readonly faults: readonly ProblemAt[] } {
  const phase = act.act === 'phase' ? survey.board.phases.find(({ id }) => id === act.phase) : undefined;
  const made = phase === undefined ? null : definitionOfPhase(survey, document, phase, document.act + 1);
  if (made === null) return { faults: [] };
  if (made.ok) return { definition: made.value, faults: [] };
  return { faults: [{ path: 'phase', expected: `expected cards of which its question can be made: ${formatProblem(made.problems[0]!)}` }] };
}

/** The routes of the board of a meeting: what everybody sees, what facilitators see, and what they do. */
export function boardRoutes({
  store,
  boards,
  authorise,
  audit,
  announcements,
  stopping,
  now,
}: BoardRouteParts): Readonly<Record<'get' | 'stream' | 'ledger' | 'table' | 'act', Handler>> {
  const isKnown = async (survey: string) => (await store.definition(survey)) !== undefined;
  const forAll = (keeper: BoardKeeper) => keeper.text({ audience: 'everybody', day: dayOf(now()) });
  const forFacilitators = (keeper: BoardKeeper) => {
    // Who is about to act sees what other collectors have done up to now.
    keeper.noteChange();
    return keeper.standing({ audience: 'facilitators', day: dayOf(now()) });
  };

  const get: Handler = async (_request, survey) => {
    if (!(await isKnown(survey))) return unknownSurvey(survey);
    const text = await forAll(boards.of(survey));
    return text === null ? unknownBoard(survey) : new Response(text, { headers: JSON_HEADERS });
  };

  const stream: Handler = async (_request, survey) => {
    if (!(await isKnown(survey))) return unknownSurvey(survey);
    if ((await forAll(boards.of(survey))) === null) return unknownBoard(survey);
    const read = async () => (await forAll(boards.of(survey))) ?? undefined;
    return eventStream('board', read, { listen: (listener) => announcements.listen(survey, listener), stopping });
  };

  const ledger: Handler = async (request, survey) => {
    const permission = await authorise(request, { to: 'publish', survey });
    if (!permission.ok) return permission.answer;
    if (!(await isKnown(survey))) return unknownSurvey(survey);
    const standing = await forFacilitators(boards.of(survey));
    if (standing === null) return unknownBoard(survey);
    return Response.json({ board: standing.board, acts: standing.acts }, { headers: { 'cache-control': 'no-store' } });
  };

  const table: Handler = async (request, survey) => {
    const permission = await authorise(request, { to: 'publish', survey });
    if (!permission.ok) return permission.answer;
    if (!(await isKnown(survey))) return unknownSurvey(survey);
    const standing = await forFacilitators(boards.of(survey));
    if (standing === null) return unknownBoard(survey);
    const { board, definition } = standing;
    await audit(permission.holder, 'responses-exported', { survey, outcome: 'board', count: board.n ?? 0 });
    return new Response(boardTable(board, Object.keys(definition.title ?? {})[0] ?? 'en'), {
      headers: { 'content-type': TABLE_TYPE, 'content-disposition': `attachment; filename="${survey}-board.csv"`, 'cache-control': 'no-store' },
    });
  };

  const act: Handler = async (request, survey) => {
    const permission = await authorise(request, { to: 'publish', survey });
    if (!permission.ok) return permission.answer;
    const body = await readJson(request);
    if (!body.ok) return body.answer;
    const asked = parseWith(actRequest, body.value);
    if (!asked.ok) return invalid(asked.problems);
    if (!(await isKnown(survey))) return unknownSurvey(survey);
    const keeper = boards.of(survey);
    const standing = await forFacilitators(keeper);
    if (standing === null) return unknownBoard(survey);
    const { definition, board } = standing;
    const { expected, act: wanted } = asked.value;
    if (board.act !== expected) return overtaken(board.act);
    const made = definitionWith(definition, board, wanted);
    const faults = [...faultsOfAct(definition, board, wanted), ...made.faults];
    if (faults.length > 0) return invalid(faults.map(within));
    const { holder } = permission;
    const added = await store.addAct(survey, { act: wanted, at: minuteOf(now()), by: holder.id, expected, definition: made.definition });
    if (added.outcome === 'overtaken') return overtaken(added.number);
    announcements.announce(survey);
    await audit(holder, 'board-act', { survey, outcome: wanted.act });
    // So that words which are hidden from now on have left the definitions when this is answered.
    await keeper.follow();
    return Response.json({ number: added.number, version: made.definition?.version ?? definition.version }, { status: 201, headers: { 'cache-control': 'no-store' } });
  };

  return { get, stream, ledger, table, act };
}
