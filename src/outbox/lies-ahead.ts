import { LONGEST_WAIT } from './outbox-limits.js';

/** Whether a moment kept earlier still lies ahead; one that is further off than any pause comes from a clock that was wrong. */
export function liesAhead(moment: number, now: number): boolean {
  return moment > now && moment - now <= LONGEST_WAIT;
}
