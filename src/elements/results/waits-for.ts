/**
 * The first day on which something is shown, as long as it is still to come.
 *
 * @param until A day such as `2026-12-01`, which begins where the reader is; empty for at once.
 * @param now In milliseconds since 1970.
 * @returns Null where nothing is waited for; an empty text where what is written is no day: nothing is shown before somebody has meant it.
 */
export function waitsFor(until: string, now: number): string | null {
  if (until === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || new Date(until).getUTCDate() !== Number(until.slice(8))) return '';
  return Date.parse(`${until}T00:00`) <= now ? null : until;
}
