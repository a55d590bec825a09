import { assert } from '@open-wc/testing';
import { nextTurn } from '../../src/elements/results/next-turn.js';

describe('the next turn', () => {
  it('comes after what waited before', async () => {
    let waited = true;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (waited = false);
    port2.postMessage(null);
    await nextTurn();
    assert.isFalse(waited);
  });
});
