import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { fitFrames } from '../../src/embedding/frame-height.js';
import { eventually, pause, stage } from '../fixtures/stage.js';

/** A frame with a page of this origin. */
async function framed(src = '/demo/icon.svg'): Promise<HTMLIFrameElement> {
  const frame = stage(html`<iframe title="Survey" src=${src} height="150"></iframe>`).querySelector('iframe')!;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

/** A message as the window of a frame would send it. */
const say = (data: unknown, { origin = location.origin, source }: { origin?: string; source: MessageEventSource | null }) =>
  window.dispatchEvent(new MessageEvent('message', { data, origin, source }));

describe('a frame', () => {
  before(fitFrames);

  it('becomes as high as its page says', async () => {
    const frame = await framed();
    say({ tillid: 'height', height: 431.2 }, { source: frame.contentWindow });
    await eventually('the height', () => frame.style.height === '432px');
  });

  for (const [what, message] of Object.entries({
    'another message': { kind: 'resize', height: 431 },
    'a height that is no number': { tillid: 'height', height: '431px' },
    'a height below nought': { tillid: 'height', height: -1 },
    'a height without an end': { tillid: 'height', height: Infinity },
    nothing: null,
  }))
    it(`stays as it is at ${what}`, async () => {
      const frame = await framed();
      say(message, { source: frame.contentWindow });
      await pause(20);
      assert.equal(frame.style.height, '');
    });

  it('has nothing to do with what another origin says through it', async () => {
    const frame = await framed();
    say({ tillid: 'height', height: 431 }, { origin: 'https://elsewhere.example', source: frame.contentWindow });
    await pause(20);
    assert.equal(frame.style.height, '');
  });

  it('has nothing to do with what another window says', async () => {
    const [frame, other] = [await framed(), await framed()];
    say({ tillid: 'height', height: 431 }, { source: other.contentWindow });
    await pause(20);
    assert.deepEqual([frame.style.height, other.style.height], ['', '431px']);
  });
});
