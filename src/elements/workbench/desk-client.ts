import { type Draft, wordsOf } from '../../authoring/draft.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { type Answered, askJson, isProblem, type Unreachable } from '../answering/ask-json.js';

/** A survey as a token reaches it. */
export interface Reached {
  readonly id: string;
  readonly version: string;
  readonly title?: Readonly<Record<string, string>>;
  readonly opens?: string;
  readonly closes?: string;
  readonly board: boolean;
  readonly mayPublish: boolean;
}

/** What a token may do at a collector, and with which surveys. */
export interface Reach {
  readonly role: 'administrator' | 'editor' | 'reader';
  readonly surveys: readonly Reached[];
}

/** A version that was published. */
export interface PublishedVersion {
  readonly version: string;
  readonly current: boolean;
  readonly answered: boolean;
}

/** What keeps a collector from doing what it is asked: the token is not taken or does not reach so far, nobody answers, or it answers something else. */
export type Hindrance = { readonly kind: 'token' } | { readonly kind: 'forbidden' } | Unreachable | { readonly kind: 'failed'; readonly status: number };

/** What was read, or why not. */
export type Reading<Read> = { readonly kind: 'read'; readonly value: Read } | Hindrance;

/** What became of publishing. */
export type Publishing =
  { readonly kind: 'published'; readonly definition: Draft } | { readonly kind: 'in-use' } | { readonly kind: 'refused'; readonly errors: readonly ProblemAt[] } | Hindrance;

/** A collector as an editor meets it. Nothing that can be expected to fail throws. */
export interface EditorsCollector {
  readonly reach: () => Promise<Reading<Reach>>;
  /** The definition of a survey, as it is asked now or as a version asked; null where none is published. */
  readonly definition: (survey: string, version?: string) => Promise<Reading<Draft | null>>;
  /** The newest publication first. */
  readonly versions: (survey: string) => Promise<Reading<readonly PublishedVersion[]>>;
  readonly publish: (definition: Draft) => Promise<Publishing>;
  /** Changes what may change while a version has answers. */
  readonly change: (survey: string, patch: Draft) => Promise<Publishing>;
}

function hindrance(answer: Answered | Unreachable): Hindrance {
  if (answer.kind === 'unreachable') return answer;
  if (answer.status === 401) return { kind: 'token' };
  return answer.status === 403 ? { kind: 'forbidden' } : { kind: 'failed', status: answer.status };
}

function publishing(answer: Answered | Unreachable): Publishing {
  if (answer.kind !== 'answered') return answer;
  if (answer.status === 200 || answer.status === 201) return { kind: 'published', definition: answer.body as Draft };
  if (isProblem(answer, 409, 'version-exists')) return { kind: 'in-use' };
  if (isProblem(answer, 400, 'invalid-definition')) return { kind: 'refused', errors: (answer.body['errors'] ?? []) as readonly ProblemAt[] };
  return hindrance(answer);
}

/** Speaks for an editor, whose token goes nowhere but into the header of what is asked at the collector. */
export function editorsCollector(address: string, token: string): EditorsCollector {
  const surveys = `${address.replace(/\/+$/, '')}/v1/surveys`;
  const at = (survey: string) => `${surveys}/${encodeURIComponent(survey)}`;
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  const send = async (address: string, method: string, { type, body }: { readonly type: string; readonly body: Draft }) =>
    publishing(await askJson(address, { method, headers: { ...headers, 'content-type': type }, body: JSON.stringify(body) }));
  const read = async <Read>(address: string, readAnswer: (answer: Answered) => Read | undefined): Promise<Reading<Read>> => {
    const answer = await askJson(address, { headers });
    const value = answer.kind === 'answered' ? readAnswer(answer) : undefined;
    return value === undefined ? hindrance(answer) : { kind: 'read', value };
  };
  return {
    reach: () => read(surveys, ({ status, body }) => (status === 200 && Array.isArray(body['surveys']) ? (body as unknown as Reach) : undefined)),
    definition: (survey, version) =>
      read<Draft | null>(version === undefined ? at(survey) : `${at(survey)}?version=${encodeURIComponent(version)}`, (answer) => {
        if (answer.status === 200) return answer.body as Draft;
        return isProblem(answer, 404, 'unknown-survey') ? null : undefined;
      }),
    versions: (survey) =>
      read<readonly PublishedVersion[]>(`${at(survey)}/versions`, (answer) => {
        if (answer.status === 200) return answer.body['versions'] as readonly PublishedVersion[] | undefined;
        return isProblem(answer, 404, 'unknown-survey') ? [] : undefined;
      }),
    publish: (definition) => send(at(wordsOf(definition['id'])), 'PUT', { type: 'application/json', body: definition }),
    change: (survey, patch) => send(at(survey), 'PATCH', { type: 'application/merge-patch+json', body: patch }),
  };
}
