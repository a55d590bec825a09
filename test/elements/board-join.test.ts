import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { decodeQR } from 'qr/decode.js';
import '../../src/elements/board/board.element.js';
import { meetingBoard } from '../fixtures/meeting-board.js';
import { all, appear, emulateMedia, find, pause, stageOne, wordsOf } from '../fixtures/stage.js';

/** Pixels to a module. */
const SCALE = 4;

const joining = (join: string) => stageOne(html`<tillid-board join=${join} .board=${meetingBoard()}></tillid-board>`);

/** What a camera reads from the code that is drawn. */
function read(code: SVGSVGElement): string {
  const { width } = code.viewBox.baseVal;
  const side = width * SCALE;
  const pen = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, side, side);
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(find(code, '.modules')!.getAttribute('d')!));
  return decodeQR({ width: side, height: side, data: pen.getImageData(0, 0, side, side).data });
}

describe('the address at which people take part', () => {
  for (const address of ['https://example.org/m', `https://moede.example.dk/vær-med?moede=${'lang-'.repeat(30)}`]) {
    it(`is what the code says: ${address.slice(0, 40)}`, async () => assert.equal(read(await appear<SVGSVGElement>(joining(address), '.code')), new URL(address).href));
  }

  it('stands beside the code as a link, whole', async () => {
    const element = joining('/board-answer.html?survey=x');
    const link = await appear<HTMLAnchorElement>(element, '.join a');
    const whole = `${location.origin}/board-answer.html?survey=x`;
    assert.deepEqual([wordsOf(link), link.href], [whole, whole]);
  });

  it('has four light modules around its code', async () => {
    const code = await appear<SVGSVGElement>(joining('https://example.org/m'), '.code');
    const box = find<SVGPathElement>(code, '.modules')!.getBBox();
    const { width } = code.viewBox.baseVal;
    assert.deepEqual([box.x, box.y, width - box.x - box.width, width - box.y - box.height], [4, 4, 4, 4]);
  });

  it('has a code with a name', async () => {
    const code = await appear(joining('https://example.org/m'), '.code');
    assert.deepEqual([code.getAttribute('role'), code.getAttribute('aria-label')], ['img', 'QR code for the address']);
  });

  it('says that cards are public at once', async () => assert.include(wordsOf(await appear(joining('https://example.org/m'), '.join')), 'Everybody can read the cards at once.'));

  it('is no script', async () => {
    const element = joining('javascript:alert(1)');
    await appear(element, '.head');
    assert.deepEqual(all(element, '.join'), []);
  });

  it('stands there without a code where it is too long for one', async () => {
    const element = joining(`https://example.org/${'x'.repeat(4000)}`);
    await appear(element, '.join a');
    await pause(100);
    assert.deepEqual(all(element, '.code'), []);
  });

  it('is followed by another code when it changes', async () => {
    const element = joining('https://example.org/m');
    await appear(element, '.code');
    element.setAttribute('join', 'https://example.org/other');
    await appear(element, '.join a[href$=other]');
    assert.equal(read(await appear<SVGSVGElement>(element, '.code')), 'https://example.org/other');
  });
});

for (const [name, features] of [
  ['in the dark', { 'prefers-color-scheme': 'dark' }],
  ['in forced colours', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }],
] as const) {
  describe(`a code ${name}`, () => {
    emulateMedia(features);

    it('is dark on white', async () => {
      const code = await appear(joining('https://example.org/m'), '.code');
      assert.deepEqual([getComputedStyle(find(code, '.paper')!).fill, getComputedStyle(find(code, '.modules')!).fill], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });
  });
}
