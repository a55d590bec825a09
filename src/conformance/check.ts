import type { Trial } from './trial.js';

/** How a check ended: `note` is for what is no fault, what could not be tried, and what cannot be seen from outside. */
export type ConformanceOutcome = 'passed' | 'failed' | 'note';

/** What one check says, in English sentences for those who run the endpoint. */
export interface ConformanceResult {
  /** The check's name for programs, e.g. `receives-one`; it stays the same from version to version. */
  readonly id: string;
  /** What was checked, as a sentence that holds for a right endpoint. */
  readonly name: string;
  readonly outcome: ConformanceOutcome;
  /** What a right endpoint does. */
  readonly expected: string;
  /** What this endpoint did. */
  readonly found: string;
  /** What to do about it; empty where there is nothing to do. */
  readonly hint: string;
}

/** How a check ended, and why. */
export type Verdict = Pick<ConformanceResult, 'outcome' | 'found' | 'hint'>;

/** One check. */
export interface Check extends Pick<ConformanceResult, 'id' | 'name' | 'expected'> {
  /** Ids of earlier checks without which this one says nothing: where one of them has failed, this one is not tried. */
  readonly needs: readonly string[];
  readonly run: (trial: Trial) => Verdict | Promise<Verdict>;
}

export const passed = (found: string): Verdict => ({ outcome: 'passed', found, hint: '' });
export const failed = (found: string, hint: string): Verdict => ({ outcome: 'failed', found, hint });
export const note = (found: string, hint = ''): Verdict => ({ outcome: 'note', found, hint });

/** Most sentences of one result: after that their number says enough. */
const MOST_SENTENCES = 5;

function together(sentences: readonly string[]): string {
  const different = [...new Set(sentences)].filter(Boolean);
  const more = different.length - MOST_SENTENCES;
  return [...different.slice(0, MOST_SENTENCES), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}

/** One verdict out of several: failed where one has failed, else a note where one is a note, else passed with the words of `fine`. */
export function worstOf(verdicts: readonly Verdict[], fine: string): Verdict {
  for (const outcome of ['failed', 'note'] as const) {
    const worst = verdicts.filter((verdict) => verdict.outcome === outcome);
    if (worst.length > 0) return { outcome, found: together(worst.map(({ found }) => found)), hint: together(worst.map(({ hint }) => hint)) };
  }
  return passed(fine);
}
