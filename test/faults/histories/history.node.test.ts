import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answersIn, historyAsText, parseHistory } from './history.js';
import { makeHistory } from './make-history.js';

describe('a history', () => {
  it('is the same from the same seed, with as many answers as asked', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 30 }), (seed, answers) => {
        const history = makeHistory(seed, { answers });
        assert.deepEqual(makeHistory(seed, { answers }), history);
        assert.equal(answersIn(history), answers);
      }),
    );
  });

  it('is read back from how it is printed', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const history = makeHistory(seed, { answers: 20 });
        const printed = /--history '(.*)'$/.exec(historyAsText(history))?.[1];
        assert.deepEqual(parseHistory(printed!), history);
      }),
    );
  });

  it('that is none is refused with the place', () => {
    assert.throws(() => parseHistory('{"seed":1,"steps":[{"do":"kill"},{"do":"answer","tab":-1,"until":"told"}]}'), /step 2 of the history.*"tab"/);
    assert.throws(() => parseHistory('{"seed":1,"steps":[{"do":"jump"}]}'), /step 1 of the history.*"jump".*expected one of/);
    assert.throws(() => parseHistory('{"steps":[]}'), /whole number/);
  });
});
