import { svg, type SVGTemplateResult } from 'lit';

/** Points of the drawing, on a ground of 48 by 48. */
const round = (value: number) => Math.round(value * 10) / 10;

/** Brows: worried on the unhappiest face, raised on the happiest; the others have none. */
function brows(mood: number): string {
  if (mood < -0.85) return 'M11.5 16.5l6.5-3.5M36.5 16.5l-6.5-3.5';
  if (mood > 0.85) return 'M13 14.5q3.5-3 7 0M28 14.5q3.5-3 7 0';
  return '';
}

/** The mouth: a line that bends with the mood; the happiest one is open, the unhappiest bent the furthest. */
function mouth(mood: number): string {
  if (mood > 0.85) return 'M13.5 28q10.5 2.5 21 0q-2 10-10.5 10T13.5 28z';
  if (mood < -0.85) return 'M14.5 37q2-9 9.5-9t9.5 9';
  const corner = round(32 - mood * 2.5);
  return `M15 ${corner}q9 ${round(mood * 12)} 18 0`;
}

/**
 * A face of the library's own drawing. Brows, mouth and its opening differ from level to level, so that the faces are told
 * apart without colour; lines take the text's colour and stay visible in forced colours.
 *
 * @param mood From −1, unhappiest, over 0, neither, to 1, happiest.
 */
export function face(mood: number): SVGTemplateResult {
  return svg`<svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    <circle class="skin" cx="24" cy="24" r="21.5"></circle>
    <circle cx="16.5" cy="21.5" r="1.6" fill="currentColor"></circle>
    <circle cx="31.5" cy="21.5" r="1.6" fill="currentColor"></circle>
    <path d=${brows(mood)}></path>
    <path d=${mouth(mood)}></path>
  </svg>`;
}
