import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { PrivacyNote } from '../../src/questions/privacy-note.js';

const PRIVATE = 'bo@example.dk';

/** A note, and how often it asked to be drawn. */
function note() {
  const asked = { times: 0 };
  return { asked, note: new PrivacyNote({ requestUpdate: () => void asked.times++ }) };
}

/** Lets time pass without waiting for it. */
function withClock(run: (pass: (milliseconds: number) => void) => void) {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    run((milliseconds) => mock.timers.tick(milliseconds));
  } finally {
    mock.timers.reset();
  }
}

describe('the note on private details', () => {
  it('says nothing while one types', () =>
    withClock((pass) => {
      const { note: one } = note();
      for (const text of ['bo@example.d', PRIVATE, `${PRIVATE} `]) {
        one.typed(text);
        pass(500);
      }
      assert.deepEqual(one.details(`${PRIVATE} `), []);
    }));

  it('says it after a pause', () =>
    withClock((pass) => {
      const { note: one, asked } = note();
      one.typed(PRIVATE);
      pass(5000);
      assert.deepEqual([one.details(PRIVATE), asked.times], [['email'], 1]);
    }));

  it('says it when the field is left', () => {
    const { note: one } = note();
    one.typed(PRIVATE);
    one.left(PRIVATE);
    assert.deepEqual(one.details(PRIVATE), ['email']);
  });

  it('is gone as soon as the text is mended', () => {
    const { note: one } = note();
    one.left(PRIVATE);
    one.typed('bo');
    assert.deepEqual(one.details('bo'), []);
  });

  it('waits for a pause again after the text was mended', () =>
    withClock(() => {
      const { note: one } = note();
      one.left(PRIVATE);
      one.typed('bo');
      one.typed(PRIVATE);
      assert.deepEqual(one.details(PRIVATE), []);
    }));

  it('stays while something is found', () => {
    const { note: one } = note();
    one.left(PRIVATE);
    one.typed(`${PRIVATE} og mere`);
    assert.deepEqual(one.details(`${PRIVATE} og mere`), ['email']);
  });

  it('asks for nothing where nothing is found', () =>
    withClock((pass) => {
      const { note: one, asked } = note();
      one.typed('Flere bænke');
      pass(5000);
      assert.equal(asked.times, 0);
    }));
});
