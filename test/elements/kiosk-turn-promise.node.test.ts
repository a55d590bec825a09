import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LEAST_BETWEEN } from '../../src/elements/answering/kiosk-turn.js';
import { Device } from '../fixtures/kiosk-device.js';

/** What may happen at a kiosk. */
const HAPPENINGS: Readonly<Record<string, (device: Device) => void>> = {
  touch: ({ turn }) => turn.touch(),
  stay: ({ turn }) => turn.stay(),
  leave: ({ turn }) => turn.leave(),
  end: ({ turn }) => turn.end(),
  send: (device) => device.isAsking && device.send(),
  fail: ({ isAsking, turn }) => isAsking && (turn.enter('storing'), turn.enter('asking')),
  delivered: ({ isAsking, turn }) => isAsking || turn.enter('delivered'),
  pause: ({ turn }) => (turn.pause(), turn.resume()),
};

/** A device and what happened on it, in any order, with pauses of up to a few minutes; `look` is called after each. */
const history = (look: (device: Device) => void = () => undefined) =>
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.array(fc.tuple(fc.constantFrom(...Object.keys(HAPPENINGS)), fc.oneof(fc.constant(0), fc.nat(50), fc.nat(3000)))))
    .map(([seconds, happenings]) => {
      const device = new Device(seconds);
      for (const [happening, tenths] of happenings) {
        HAPPENINGS[happening]!(device);
        device.pass(tenths / 10);
        look(device);
      }
      return device;
    });

/** Figures of time are sums of tenths. */
const HAIR = 1e-6;

describe('whatever happens at a kiosk', () => {
  it('two citizens never send within the least time', () => {
    fc.assert(
      fc.property(history(), ({ sends }) => sends.every((moment, index) => index === 0 || moment - sends[index - 1]! >= LEAST_BETWEEN - HAIR)),
      { numRuns: 2000 },
    );
  });

  it('no form that was begun is cleared without a question that stood for twenty seconds', () => {
    const isFair = ({ way }: Device) =>
      way.every(({ state, at }, index) => {
        const before = way[index - 1];
        if (state !== 'untouched' || before === undefined || before.state === 'done') return true;
        return before.state === 'asked' && at - before.at >= 20 - HAIR;
      });
    fc.assert(fc.property(history(), isFair), { numRuns: 2000 });
  });

  it('there are never more than two timers', () => {
    let most = 0;
    fc.assert(
      fc.property(
        history(({ timers }) => (most = Math.max(most, timers))),
        () => most <= 2,
      ),
    );
    assert.equal(most, 2);
  });
});
