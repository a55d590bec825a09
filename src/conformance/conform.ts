import type { SurveyDefinition } from '../survey/survey.js';
import { type Check, type ConformanceResult, note, type Verdict } from './check.js';
import { CHECKS } from './checks.js';
import { Trial } from './trial.js';
import { OutOfPatience, Wire } from './wire.js';
import { withdrawAll } from './withdraw-all.js';

/** How an endpoint is tested. */
export interface ConformOptions {
  /** The survey that the test answers belong to; the endpoint has to take it. */
  readonly definition: SurveyDefinition;
  /** The origin of the pages that are to send, e.g. `https://www.example.dk`; in a page its own. */
  readonly origin?: string | undefined;
  /** Whether `fetch` is that of a page: it names the origin by itself, asks beforehand, and hides what the page may not read. */
  readonly inPage?: boolean;
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => number;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
  /** Longest time that is waited in all because the endpoint asks for it, in milliseconds; default two minutes. */
  readonly patience?: number;
}

const TWO_MINUTES = 120_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How a check ended, and whether those that need it can be made. */
interface Ending {
  readonly verdict: Verdict;
  readonly isMet: boolean;
}

async function endingOf(check: Check, trial: Trial): Promise<Ending> {
  try {
    const verdict = await check.run(trial);
    return { verdict, isMet: verdict.outcome !== 'failed' };
  } catch (error) {
    if (!(error instanceof OutOfPatience)) throw error;
    return { verdict: note(`Not tried to the end. ${error.message}`, 'Test again when the endpoint has less to do, or with a limit that lets the test through.'), isMet: false };
  }
}

/** What is said of a check that cannot be made because of an earlier one. */
const untried = (earlier: Check): Ending => ({ verdict: note(`Not tried, because of this one: “${earlier.name}”.`), isMet: false });

/**
 * Tests an endpoint of the protocol from outside, one check after the other: what it takes, what it refuses and how, and
 * what browsers ask of it. Posts some three hundred test answers in the group `tillid-conform`, and withdraws them at the
 * end, or when the sequence is left early, where the endpoint offers that.
 *
 * What is checked stands in docs/endpoints.md. Nothing is thrown for what an endpoint does wrong; that is a result.
 *
 * @param endpoint The address that answers are posted to.
 */
export async function* conform(endpoint: URL | string, options: ConformOptions): AsyncGenerator<ConformanceResult, void, undefined> {
  const { definition, origin, inPage = false, fetch = globalThis.fetch.bind(globalThis), now = Date.now, pause = wait, patience = TWO_MINUTES } = options;
  const wire = new Wire({ fetch, now, pause, patience, origin: inPage ? undefined : origin });
  const trial = new Trial({ endpoint: new URL(endpoint), definition, wire, now, pause, origin, inPage });
  /** Check → the one because of which it, or what needs it, cannot be made. */
  const unmet = new Map<string, Check>();
  try {
    for (const check of CHECKS) {
      const earlier = check.needs.map((id) => unmet.get(id)).find((one) => one !== undefined);
      const { verdict, isMet } = earlier === undefined ? await endingOf(check, trial) : untried(earlier);
      if (!isMet) unmet.set(check.id, earlier ?? check);
      const { id, name, expected } = check;
      yield { id, name, outcome: verdict.outcome, expected, found: verdict.found, hint: verdict.hint };
    }
  } finally {
    await withdrawAll(trial);
  }
}
