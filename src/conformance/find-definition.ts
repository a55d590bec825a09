import { INSTRUMENTS } from '../instruments/loaders.js';
import { parseDefinition } from '../survey/parse-definition.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { besideEndpoint } from '../protocol/beside-endpoint.js';

/** A definition to test with, and where it comes from. */
export interface FoundDefinition {
  readonly definition: SurveyDefinition;
  /** Published beside the endpoint, or the built-in satisfaction survey. */
  readonly from: 'endpoint' | 'built-in';
}

const BUILT_IN = 'satisfaction';

/** Longest wait for a definition, in milliseconds. */
const LONGEST_WAIT = 10_000;

async function publishedAt(address: URL, fetch: typeof globalThis.fetch): Promise<SurveyDefinition | undefined> {
  try {
    const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal: AbortSignal.timeout(LONGEST_WAIT) });
    const parsed = answer.ok ? parseDefinition(await answer.json()) : undefined;
    return parsed?.ok === true ? parsed.value : undefined;
  } catch {
    // An endpoint need not publish anything: whether it can be reached at all is told by the first check.
    return undefined;
  }
}

/**
 * The survey to test an endpoint with: the one that it publishes beside itself under `surveys/{id}`, as Tillid's collector
 * does, else the built-in satisfaction survey. The id is that in the endpoint's own address, `?survey=visit`.
 *
 * @returns null where the address names a survey that is not published there.
 */
export async function findDefinition(endpoint: URL, fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)): Promise<FoundDefinition | null> {
  const named = endpoint.searchParams.get('survey');
  const definition = await publishedAt(besideEndpoint(endpoint, `surveys/${encodeURIComponent(named ?? BUILT_IN)}`), fetch);
  if (definition !== undefined) return { definition, from: 'endpoint' };
  return named === null || named === BUILT_IN ? { definition: (await INSTRUMENTS[BUILT_IN]!()).definition, from: 'built-in' } : null;
}
