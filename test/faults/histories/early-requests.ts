import { originOf, type Request } from '../harness/commit-log.js';
import type { Disturbance } from './disturbances.js';

/** What of a history's `Retry-After` could be judged, and what was violated. */
export interface Patience {
  readonly judged: number;
  readonly findings: readonly string[];
}

/** How long a page that ends may go on before it is noted that it has, in milliseconds. */
const MARGIN = 150;
/** Clocks are read in whole milliseconds, at both ends. */
const ROUNDING = 5;

/** Milliseconds for which an answer of the scripted endpoint asks for patience; null where it does not. */
export function askedBy({ behaviour }: Pick<Request, 'behaviour'>): number | null {
  const seconds = /Retry-After: (\d+)$/.exec(behaviour)?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}

/**
 * Posts that came to an endpoint before a time that it had asked for. Not judged is what no page may have taken in, because
 * it ended, froze, was offline or could not write just then, what comes after the clock has jumped, and what comes from a page
 * that is younger than what was asked, and had no database to read it from.
 */
export function earlyRequests(requests: readonly Request[], disturbances: readonly Disturbance[]): Patience {
  const posts = requests.filter(({ method }) => method === 'POST');
  const findings: string[] = [];
  let judged = 0;
  for (const asking of posts) {
    const asked = askedBy(asking);
    if (asked === null || asking.ended === null) continue;
    const { begun, ended, address, number } = asking;
    const isSpoilt = disturbances.some(({ from, to, what }) => what !== 'fresh page' && from <= ended + MARGIN && to >= begun - MARGIN);
    if (isSpoilt) continue;
    const jumps = disturbances.filter(({ what, from }) => what === 'clock' && from > begun).map(({ from }) => from);
    const until = Math.min(begun + asked - ROUNDING, ...jumps);
    judged += 1;
    const couldNotRead = (post: Request) => {
      const born = disturbances.find(({ what, from }) => what === 'fresh page' && from > ended && from < post.begun);
      return born !== undefined && disturbances.some(({ what, from, to }) => what === 'database' && to > born.from && from < post.begun);
    };
    const early = posts.filter((post) => post.address === address && originOf(post, posts) > ended && post.begun < until && !couldNotRead(post));
    findings.push(...early.map((post) => `request ${post.number} came ${Math.round(post.begun - begun)} ms after request ${number} had been answered with "${asking.behaviour}"`));
  }
  return { judged, findings };
}
