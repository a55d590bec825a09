import type { SurveyCounts } from '../collector.js';
import { cellOfKey } from '../results/cell.js';
import type { ToldCounters } from '../results/publication.js';
import type { KeptCell } from './counted-cell.js';

/** The counts of a cell as a database holds them: the folds as JSON. */
export interface CellTexts {
  readonly current: string;
  readonly published: string | null;
  readonly includes: string;
}

/** The row of a cell, within its survey. */
export interface CellRow extends CellTexts {
  readonly version: string;
  readonly cell: string;
}

/** What a database holds of the last publication of a survey. */
export interface PublicationRow {
  /** Number of the batch that responses arrive in now. */
  readonly batch: number;
  /** How often the survey has changed since somebody last looked at what is to be published. */
  readonly changes: number;
  readonly removed: number;
  readonly told: string;
  readonly sealed: number | null;
}

/** The cell of a row. */
export const keptCell = ({ current, published, includes }: CellTexts): KeptCell => ({
  current: JSON.parse(current) as KeptCell['current'],
  published: published === null ? null : (JSON.parse(published) as KeptCell['current']),
  includes: JSON.parse(includes) as KeptCell['includes'],
});

/** The cell as a row holds it. */
export const textsOfCell = ({ current, published, includes }: KeptCell): CellTexts => ({
  current: JSON.stringify(current),
  published: published === null ? null : JSON.stringify(published),
  includes: JSON.stringify(includes),
});

/** What the rows of a survey say together. */
export function countsOfRows(rows: readonly CellRow[], publication: PublicationRow | undefined, sealed: number): SurveyCounts {
  return {
    cells: rows.map((row) => {
      const { current, published } = keptCell(row);
      return { version: row.version, cell: cellOfKey(row.cell), current, published };
    }),
    told: JSON.parse(publication?.told ?? '{}') as ToldCounters,
    sealed,
    removed: publication?.removed ?? 0,
    publishedSealed: publication?.sealed ?? null,
  };
}
