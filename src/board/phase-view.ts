import type { BoardDefinition, BoardPhase } from '../survey/board.js';
import { collectedBefore, questionsOfPhase } from '../survey/board-phases.js';
import type { BoardDocument } from './board-document.js';
import type { ResponseParts } from './response-parts.js';

/** By what it is told how a phase stands. */
export interface PhaseMoment {
  /** The phase in which the meeting is. */
  readonly current: string;
  /** The day, such as `2026-11-22`. */
  readonly day: string;
}

/** The phase in which a meeting is: the one that an act went to, or the first. */
export const currentPhase = ({ phases }: BoardDefinition, gone: string | null): string => phases.find(({ id }) => id === gone)?.id ?? phases[0]!.id;

/** Whether everybody may see what the cards were given in a phase: where counts wait, once the meeting has gone on or the last day has passed. */
export function tellsCounts({ counts, phases }: BoardDefinition, phase: BoardPhase, { current, day }: PhaseMoment): boolean {
  const placeOf = (id: string) => phases.findIndex((one) => one.id === id);
  return counts !== 'after-close' || placeOf(phase.id) < placeOf(current) || (phase.closes !== undefined && phase.closes < day);
}

/** How a phase stands in the document. */
export function viewOfPhase(
  board: BoardDefinition,
  phase: BoardPhase,
  { responses, counts }: { readonly responses: readonly ResponseParts[]; readonly counts: boolean },
): BoardDocument['phases'][number] {
  const about = collectedBefore(board, phase);
  const { id, kind, title, opens, closes } = phase;
  const answering = responses.filter(({ answered }) => answered.includes(id));
  const tables = new Map<string, number>();
  for (const { table } of answering) if (table !== null) tables.set(table, (tables.get(table) ?? 0) + 1);
  return {
    id,
    kind,
    ...(title && { title }),
    ...(opens && { opens }),
    ...(closes && { closes }),
    questions: [...questionsOfPhase(phase)],
    ...(about !== undefined && { about }),
    n: answering.length,
    tables: Object.fromEntries([...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    counts,
  };
}
