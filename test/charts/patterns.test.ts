import { assert } from '@open-wc/testing';
import { drawPattern, type Pattern } from '../../src/charts/patterns.js';

/** Which pixels of a square a pattern covers, a margin of 10 included; true where there is ink. */
function covered(pattern: Pattern): boolean[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 60;
  const context = canvas.getContext('2d')!;
  drawPattern(context, { fill: 'white', edge: 'black', ink: 'black', pattern }, { x: 10, y: 10, width: 40, height: 40 });
  const { data } = context.getImageData(0, 0, 60, 60);
  return Array.from({ length: 3600 }, (_, pixel) => data[pixel * 4 + 3]! > 127);
}
const isWithin = (pixel: number) => [pixel % 60, Math.floor(pixel / 60)].every((place) => place >= 10 && place < 50);
const inkOf = (pattern: Pattern) => covered(pattern).filter(Boolean).length;

describe('a pattern', () => {
  it('is nothing where it is plain', () => assert.equal(inkOf('plain'), 0));

  for (const pattern of ['hatched', 'dotted'] as const) {
    it(`stays within its rectangle: ${pattern}`, () => assert.isTrue(covered(pattern).every((ink, pixel) => !ink || isWithin(pixel))));

    it(`leaves most of the ground to be seen: ${pattern}`, () => assert.isTrue(inkOf(pattern) > 20 && inkOf(pattern) < 800));
  }

  it('of lines runs from edge to edge, and of dots does not', () => {
    const rows = (pattern: Pattern) =>
      Array.from({ length: 40 }, (_, row) =>
        covered(pattern)
          .slice((row + 10) * 60, (row + 11) * 60)
          .some(Boolean),
      );
    assert.deepEqual([rows('hatched').every(Boolean), rows('dotted').every(Boolean)], [true, false]);
  });
});
