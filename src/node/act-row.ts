import type { KeptAct } from '../collector.js';

/** An act as both databases have it. */
export interface ActRow {
  readonly number: number;
  readonly at: string;
  readonly token: string;
  readonly act: string;
}

export const actOfRow = ({ number, at, token, act }: ActRow): KeptAct => ({ number, at, by: token, act: JSON.parse(act) as KeptAct['act'] });
