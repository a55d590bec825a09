import type { BoardAct, KeptAct } from '../../board/act.js';
import type { BoardDocument } from '../../board/board-document.js';
import type { BoardDefinition } from '../../survey/board.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { type Answered, askJson, isProblem, type Unreachable } from '../answering/ask-json.js';

/** What stands at the collector: the board as facilitators see it, all acts, and how the meeting is set up. */
export interface Standing {
  readonly board: BoardDocument;
  readonly acts: readonly KeptAct[];
  readonly definition: BoardDefinition;
}

/** What keeps the collector from doing what it is asked: the token is not taken, nobody answers, or it answers something else. */
export type Hindrance = { readonly kind: 'token' } | Unreachable | { readonly kind: 'failed'; readonly status: number };

/** What became of reading. */
export type Reading = { readonly kind: 'read'; readonly standing: Standing } | Hindrance;

/** What became of an act. */
export type Doing =
  { readonly kind: 'done'; readonly number: number } | { readonly kind: 'overtaken' } | { readonly kind: 'refused'; readonly errors: readonly ProblemAt[] } | Hindrance;

/** A collector as a facilitator meets it. Nothing that can be expected to fail throws. */
export interface FacilitatorsCollector {
  readonly read: () => Promise<Reading>;
  /** @param expected Number of the last act that the facilitator has seen. */
  readonly act: (act: BoardAct, expected: number) => Promise<Doing>;
}

const hindrance = (answer: Answered | Unreachable): Hindrance => {
  if (answer.kind === 'unreachable') return answer;
  return answer.status === 401 || answer.status === 403 ? { kind: 'token' } : { kind: 'failed', status: answer.status };
};

/** Speaks for a facilitator, whose token goes nowhere but into the header of what is asked at the address of the board. */
export function collectorOf(address: string, token: string): FacilitatorsCollector {
  const board = address.replace(/\/+$/, '');
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  return {
    async read() {
      const [ledger, survey] = await Promise.all([askJson(`${board}/acts`, { headers }), askJson(board.replace(/\/board$/, ''), { headers: { accept: 'application/json' } })]);
      const definition = survey.kind === 'answered' ? (survey.body['board'] as BoardDefinition | undefined) : undefined;
      if (ledger.kind !== 'answered' || ledger.status !== 200) return hindrance(ledger);
      if (survey.kind !== 'answered' || survey.status !== 200 || definition === undefined) return hindrance(survey);
      const { board: document, acts } = ledger.body as unknown as Pick<Standing, 'board' | 'acts'>;
      return { kind: 'read', standing: { board: document, acts, definition } };
    },
    async act(act, expected) {
      const answer = await askJson(`${board}/acts`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ expected, act }) });
      if (answer.kind !== 'answered') return hindrance(answer);
      if (answer.status === 201) return { kind: 'done', number: Number(answer.body['number']) };
      if (isProblem(answer, 409, 'act-overtaken')) return { kind: 'overtaken' };
      if (isProblem(answer, 400, 'invalid-request')) return { kind: 'refused', errors: (answer.body['errors'] ?? []) as readonly ProblemAt[] };
      return hindrance(answer);
    },
  };
}
