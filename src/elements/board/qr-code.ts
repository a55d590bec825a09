import encodeQR from 'qr';

/** Light modules around the code: ISO/IEC 18004 asks for four. */
const QUIET = 4;

/** A QR code to be drawn: modules on a side, the quiet zone among them, and the dark ones as the path of an SVG. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The path of one row: each run of dark modules is a rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs = [
    ...row
      .map((isDark) => (isDark ? '#' : ' '))
      .join('')
      .matchAll(/#+/g),
  ];
  return runs.map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('');
}

/** The QR code of an address; undefined where it is too long for one. */
export function qrCode(address: string): QrCode | undefined {
  try {
    const modules = encodeQR(address, 'raw', { border: QUIET });
    return { size: modules.length, path: modules.map(rowPath).join('') };
  } catch {
    // An address of thousands of characters still stands there as a link.
    return undefined;
  }
}
