import { parseDefinition } from '../../survey/parse-definition.js';

/** The widths of a preview in CSS pixels, as phones and desktops have them, and the heights of the part that is seen. */
export const PREVIEW_SIZES = {
  phone: { width: 360, height: 640 },
  desktop: { width: 1280, height: 800 },
} as const;
export type PreviewSize = keyof typeof PREVIEW_SIZES;

/** How much a frame is scaled so that it fits into the place that there is; never larger than it is. */
export const shareThatFits = (width: number, place: number): number => (place > 0 ? Math.min(1, place / width) : 1);

/**
 * What a preview shows of a draft: the definition without its days, which would hide the questions, and without what a
 * collector asks of senders, as nothing is sent; undefined where the draft has problems.
 */
export function shownOf(draft: unknown): Readonly<Record<string, unknown>> | undefined {
  const parsed = parseDefinition(draft);
  if (!parsed.ok) return undefined;
  const { opens: _opens, closes: _closes, bots: _bots, ...shown } = parsed.value;
  return shown;
}
