import { checkResponse } from '../response/check-response.js';
import type { SurveyResponse } from '../response/response.js';
import { addResponse, emptyFold, mergeFolds, type ResultsFold } from '../results/fold.js';
import { type NotOpened, open } from '../sealing/open.js';
import type { PrivateKey } from '../sealing/private-key.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { formatProblem } from '../validation/problem-at.js';
import type { AnswerGroup, Candidate } from './answer-groups.js';

/**
 * Why something was not counted, beside what hindered its opening: `not-sealed` is an open response, `unfit` was opened and
 * does not fit the survey, `repeated` was there once more, or was replaced by the citizen.
 */
export type NotCounted = NotOpened | 'not-sealed' | 'unfit' | 'repeated';

/** Something that was not counted: its id, or where it stands, and what is wrong with it. */
export interface Fault {
  readonly reason: NotCounted;
  readonly name: string;
  /** In English, for whoever has to find out; empty where the reason says it all. */
  readonly detail: string;
}

/** What some answers add up to. Parts are put together with `mergeParts`. */
export interface OpenedPart {
  /** Of those that fit the survey. */
  readonly fold: ResultsFold;
  /** Every response that was opened, also where it does not fit, as JSON lines; they stay texts, so that nothing is written to the disk. */
  readonly lines: readonly string[];
  readonly opened: number;
  readonly faults: readonly Fault[];
}

/** The versions of a survey that answers may belong to; results are told as the first asks. */
export type Versions = readonly [SurveyDefinition, ...SurveyDefinition[]];

/** No answers. */
export const emptyPart = ([current]: Versions): OpenedPart => ({ fold: emptyFold(current), lines: [], opened: 0, faults: [] });

/** Both parts in one. */
export function mergeParts(a: OpenedPart, b: OpenedPart): OpenedPart {
  return { fold: mergeFolds(a.fold, b.fold), lines: [...a.lines, ...b.lines], opened: a.opened + b.opened, faults: [...a.faults, ...b.faults] };
}

type OpenedOne = { readonly response: SurveyResponse } | { readonly fault: Fault };

async function openOne({ name, text }: Candidate, key: PrivateKey): Promise<OpenedOne> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { reason: 'damaged', name, detail: '' } };
  }
  if (typeof value === 'object' && value !== null && 'answers' in value && !('sealed' in value)) return { fault: { reason: 'not-sealed', name, detail: '' } };
  const result = await open(value, key);
  if (result.ok) return { response: result.response };
  const [problem] = result.problems;
  return { fault: { reason: result.reason, name, detail: result.reason === 'other-key' || problem === undefined ? '' : formatProblem(problem) } };
}

interface OpenedGroup {
  readonly response: SurveyResponse | undefined;
  readonly faults: readonly Fault[];
}

/**
 * Opens the latest of what was found under one id. Only where that is damaged an earlier one is taken in its place: one that
 * is sealed for another key has replaced the earlier ones, which are out of date.
 */
async function openGroup(group: AnswerGroup, key: PrivateKey): Promise<OpenedGroup> {
  const faults: Fault[] = [];
  for (const [index, candidate] of group.entries()) {
    const one = await openOne(candidate, key);
    if ('fault' in one) faults.push(one.fault);
    if ('fault' in one && one.fault.reason !== 'other-key') continue;
    const others = group.slice(index + 1).map(({ name }) => ({ reason: 'repeated' as const, name, detail: '' }));
    return { response: 'response' in one ? one.response : undefined, faults: [...faults, ...others] };
  }
  return { response: undefined, faults };
}

/** Counts each response by the definition of its own version, as the collector does, and tells which do not fit. */
function count(responses: readonly SurveyResponse[], versions: Versions): { readonly fold: ResultsFold; readonly faults: readonly Fault[] } {
  const folds = new Map(versions.map((definition) => [definition, emptyFold(definition)]));
  const faults: Fault[] = [];
  for (const response of responses) {
    const definition = versions.find(({ version }) => version === response.version) ?? versions[0];
    const [problem] = checkResponse(definition, response);
    if (problem === undefined) folds.set(definition, addResponse(definition, folds.get(definition)!, response));
    else faults.push({ reason: 'unfit', name: response.id, detail: formatProblem(problem) });
  }
  return { fold: [...folds.values()].reduce(mergeFolds, emptyFold(versions[0])), faults };
}

/**
 * Opens answers, checks each against its version of the survey, and counts those that fit.
 *
 * @param groups As many as are worth one message; they are opened at the same time.
 */
export async function openPart(groups: readonly AnswerGroup[], versions: Versions, key: PrivateKey): Promise<OpenedPart> {
  const opened = await Promise.all(groups.map((group) => openGroup(group, key)));
  const responses = opened.flatMap(({ response }) => (response === undefined ? [] : [response]));
  const { fold, faults } = count(responses, versions);
  const lines = responses.map((response) => `${JSON.stringify(response)}\n`).join('');
  return { fold, lines: [lines], opened: responses.length, faults: [...opened.flatMap((group) => group.faults), ...faults] };
}
