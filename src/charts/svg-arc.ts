/** A part of an ellipse, as a canvas takes it: angles in radians, `isBack` against the clock. */
interface Arc {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly from: number;
  readonly to: number;
  readonly isBack: boolean;
  /** Whether nothing of the path is there yet. */
  readonly isStart: boolean;
}

const CIRCLE = 2 * Math.PI;

/** The angle from one end to the other in the direction of drawing; a whole turn and more is one turn. */
function sweepOf({ from, to, isBack }: Arc): number {
  const turned = isBack ? from - to : to - from;
  if (turned >= CIRCLE) return CIRCLE;
  return ((turned % CIRCLE) + CIRCLE) % CIRCLE;
}

/** A part of an ellipse in the words of an SVG path, with the line that leads to it; two halves, since SVG draws no whole turn. */
export function arcPath(arc: Arc): string {
  const { x, y, rx, ry, turn, from, isBack, isStart } = arc;
  const sweep = sweepOf(arc);
  const at = (angle: number) => {
    const [across, down] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return `${x + across * Math.cos(turn) - down * Math.sin(turn)} ${y + across * Math.sin(turn) + down * Math.cos(turn)}`;
  };
  const angleAt = (part: number) => from + (isBack ? -1 : 1) * sweep * part;
  const half = (part: number) => `A${rx} ${ry} ${(turn * 180) / Math.PI} 0 ${isBack ? 0 : 1} ${at(angleAt(part))}`;
  return `${isStart ? 'M' : 'L'}${at(from)}${half(0.5)}${half(1)}`;
}
