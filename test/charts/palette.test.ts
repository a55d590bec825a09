import { assert } from '@open-wc/testing';
import { contrastOf, lightOf, luminanceOf } from '../../src/charts/colour.js';
import { paintsOf } from '../../src/charts/palette.js';

const LOOKS = { light: { text: '#1a1a1a', ground: 'white' }, dark: { text: '#eeeeee', ground: '#121212' } };
const contrast = (one: string, other: string) => contrastOf(luminanceOf(lightOf(one)), luminanceOf(lightOf(other)));

for (const [name, look] of Object.entries(LOOKS))
  for (const isGrey of [false, true])
    for (const levels of [2, 3, 4, 5, 6, 7, 11]) {
      const paints = paintsOf(levels, look, isGrey);

      describe(`the paints of ${levels} answers on a ${name} page${isGrey ? ' without hues' : ''}`, () => {
        it('are one for each answer', () => assert.equal(paints.length, levels));

        it('tell every two neighbours apart in grey, by their grounds or by the edge between them', () =>
          paints.slice(1).forEach(({ fill, edge }, place) => {
            const { fill: before, edge: edgeBefore } = paints[place]!;
            assert.isAtLeast(Math.max(contrast(fill, before), contrast(edge, fill), contrast(edgeBefore, before)), 3, `${place + 1}`);
          }));

        it('tell the lower answers from the higher ones by a pattern', () =>
          paints.slice(0, Math.floor(levels / 2)).forEach(({ pattern }, place) => assert.notEqual(pattern, paints.at(-1 - place)!.pattern)));

        it('stand out from the page, by their grounds or by their edges', () =>
          paints.forEach(({ fill, edge }) => assert.isAtLeast(Math.max(contrast(fill, look.ground), contrast(edge, look.ground)), 3)));

        it('let figures be read on them', () => paints.forEach(({ fill, ink }) => assert.isAtLeast(contrast(fill, ink), 4.5)));

        if (levels <= 7)
          it('tell answers of one side apart in grey by their grounds alone', () =>
            paints.slice(0, Math.floor(levels / 2) - 1).forEach(({ fill }, place) => assert.isAtLeast(contrast(fill, paints[place + 1]!.fill), 3)));
      });
    }
