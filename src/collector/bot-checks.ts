import type { SurveyDefinition } from '../survey/survey.js';
import { signerOf } from './signer.js';
import { StartTokens } from './start-tokens.js';
import type { Store } from './store.js';
import { WorkChallenges } from './work-challenges.js';

/** What was sent beside a response, unchecked. */
export interface SentBeside {
  readonly start?: unknown;
  readonly trap?: unknown;
  readonly code?: unknown;
}

/** What is known of the sender of one submission. */
export interface SenderChecks {
  readonly hasStarted: (token: unknown, survey: string) => Promise<boolean>;
  readonly hasWorked: () => Promise<boolean>;
}

/** What came another way than by a request has shown nothing. */
const NOTHING_SHOWN: SenderChecks = { hasStarted: () => Promise.resolve(false), hasWorked: () => Promise.resolve(false) };

/** What tells answers of programs from those of citizens. */
export class BotChecks {
  readonly starts: StartTokens;
  readonly work: WorkChallenges;

  constructor(store: Pick<Store, 'signingKey'>, now: () => Date) {
    const signer = signerOf(store);
    this.starts = new StartTokens(signer, now);
    this.work = new WorkChallenges(signer, now);
  }

  /** For one submission with this proof, which is looked at once, and only if a survey asks for it. */
  ofSubmission(proof: unknown): SenderChecks {
    let worked: Promise<boolean> | undefined;
    return { hasStarted: (token, survey) => this.starts.isGood(token, survey), hasWorked: () => (worked ??= this.work.redeem(proof)) };
  }
}

/**
 * The mark of a response: 1 where all that its survey asks of the sender was right, 0 where not, undefined where the survey asks
 * nothing.
 *
 * @param definition The current one, so that nobody escapes by answering an earlier version.
 */
export async function verifiedMark({ id: survey, bots }: SurveyDefinition, { start, trap }: SentBeside, checks: SenderChecks = NOTHING_SHOWN): Promise<0 | 1 | undefined> {
  if (bots === undefined || !(bots.start || bots.honeypot || bots.work)) return undefined;
  const isUntrapped = !bots.honeypot || trap === undefined;
  const hasStarted = !bots.start || (await checks.hasStarted(start, survey));
  // Asked last, but always: the work is spent with the submission, whatever else is wrong.
  const hasWorked = !bots.work || (await checks.hasWorked());
  return isUntrapped && hasStarted && hasWorked ? 1 : 0;
}
