import { type Reading, readingOf } from '../../results/indicator-reading.js';
import type { CutCell, IndicatorResult, Results } from '../../results/results.js';
import type { LocalisedText } from '../../text/localised-text.js';

/** A wave, and what is told of an indicator in it; null where too few have answered. */
export interface IndicatorTime {
  readonly id: string;
  readonly called: LocalisedText | undefined;
  readonly period: CutCell['period'];
  readonly reading: Reading | null;
}

/**
 * The waves of an indicator, in their order, up to the last of which anything is told; none where the document does not tell
 * of waves. Between them stand those that are listed and of which too little is known.
 */
export function indicatorTimes({ of, measure }: IndicatorResult, { by, over, listed, cells = [] }: Results, least: number): IndicatorTime[] {
  if (of === undefined || by !== undefined || over !== 'wave') return [];
  const words = new Map((listed?.wave ?? []).map(({ id, text }) => [id, text]));
  for (const { wave, called } of cells) if (typeof wave === 'string') words.set(wave, called?.wave ?? words.get(wave));
  const times = [...words].map(([id, called]): IndicatorTime => {
    const cell = cells.find(({ wave }) => wave === id);
    const reading = cell === undefined ? null : readingOf({ ...of, measure }, cell);
    return { id, called, period: cell?.period ?? null, reading: reading !== null && reading.n >= least ? reading : null };
  });
  return times.slice(0, times.findLastIndex(({ reading }) => reading !== null) + 1);
}
