import type { Answer } from './citizen.js';
import { claimOf } from './claim-of.js';
import { isRowOf, type Row } from './commit-log.js';

/** What became of the answers of a history: each has a row, or is lost, or the citizen knows that it has none. */
export interface Tally {
  readonly answers: number;
  /** Promised to be kept on the device, or as long as a tab that stayed open, and no row. */
  readonly lost: number;
  /** Rows beyond the one of each answer, and contents that changed. */
  readonly doubled: number;
  /** Answers called kept, or received, when they were not. */
  readonly falseStored: number;
  /** No row, and nothing but the truth was said. */
  readonly told: number;
}

/** What the oracle compares. */
export interface Evidence {
  readonly answers: readonly Answer[];
  readonly rows: readonly Row[];
  readonly conflicts: readonly string[];
  /** Ids that the databases of the devices still hold; null where they could not be read. */
  readonly kept: ReadonlySet<string> | null;
}

export interface Verdict extends Tally {
  /** One sentence for each violation. */
  readonly findings: readonly string[];
}

/** Whether a page was heard to promise that this answer needs nobody's care any more. */
export function isPromised({ claim, pageEnded }: Answer): boolean {
  return claim === 'device' || (claim === 'tab' && !pageEnded);
}

function falseClaims(answer: Answer, hasRow: boolean): string[] {
  const said = claimOf(answer.words);
  const quoted = `answer ${answer.marker}`;
  return [
    ...(answer.claim === 'device' && !answer.written ? [`${quoted} was called kept on the device before a strict transaction with it was complete`] : []),
    ...(answer.claim !== 'device' && said === 'device' ? [`${quoted} was called "${answer.words}", though its event said: ${answer.claim}`] : []),
    ...((said === 'received' || answer.delivered) && !hasRow ? [`${quoted} was called received, and the endpoint has no row of it`] : []),
  ];
}

/** Whether an answer without a row is nevertheless where the page said: refused answers stay on the device. */
function isAccountedFor({ id, refused, excuse }: Answer, kept: Evidence['kept']): boolean {
  return excuse !== null || (refused && (kept === null || kept.has(id)));
}

/** Judges a history after the faults have ended and everything has had its chance. */
export function judge({ answers, rows, conflicts, kept }: Evidence): Verdict {
  const findings: string[] = conflicts.map((conflict) => `a row was to be changed: ${conflict}`);
  let [lost, doubled, falseStored, told] = [0, conflicts.length, 0, 0];
  for (const answer of answers) {
    const own = rows.filter((row) => isRowOf(row, answer));
    if (own.length > 1) {
      doubled += own.length - 1;
      findings.push(`answer ${answer.marker} has ${own.length} rows: ${own.map(({ id, request }) => `${id} from request ${request}`).join(', ')}`);
    }
    const claims = falseClaims(answer, own.length > 0);
    if (claims.length > 0) falseStored += 1;
    findings.push(...claims);
    if (own.length > 0) continue;
    if (isPromised(answer) && !isAccountedFor(answer, kept)) {
      lost += 1;
      findings.push(`answer ${answer.marker} (${answer.id}) was called kept (${answer.claim}: "${answer.words}") and has no row`);
    } else told += 1;
  }
  return { answers: answers.length, lost, doubled, falseStored, told, findings };
}

/** The sum of several. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { answers: sum('answers'), lost: sum('lost'), doubled: sum('doubled'), falseStored: sum('falseStored'), told: sum('told') };
}
