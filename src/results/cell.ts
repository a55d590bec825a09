import type { SurveyResponse } from '../response/response.js';

/** The group, the role and the wave that responses have in common; null where they name none. */
export interface Cell {
  readonly group: string | null;
  readonly role: string | null;
  readonly wave: string | null;
}

/** The cell that a response is counted in. */
export const cellOf = ({ group, role, wave }: Pick<SurveyResponse, 'group' | 'role' | 'wave'>): Cell => ({ group: group ?? null, role: role ?? null, wave: wave ?? null });

/** A cell as a text that no other cell has. */
export const keyOfCell = ({ group, role, wave }: Cell): string => JSON.stringify([group, role, wave]);

/** The cell of a key that `keyOfCell` gave. */
export function cellOfKey(key: string): Cell {
  const [group, role, wave] = JSON.parse(key) as [string | null, string | null, string | null];
  return { group, role, wave };
}
