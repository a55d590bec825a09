import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { solveWork } from '../../src/outbox/solve-work.js';
import { bitsOf } from '../fixtures/bot-checks.js';

const newChallenge = () => `1795424400.9.x.${randomBytes(32).toString('base64url')}`;

describe('work for a submission', () => {
  it('is the first number that SHA-256 of the platform agrees with', () => {
    for (let round = 0; round < 200; round++) {
      const challenge = newChallenge();
      const solution = solveWork(challenge, 7);
      const first = Array.from({ length: solution + 1 }, (_, number) => number).find((number) => bitsOf(challenge, number) >= 7);
      assert.equal(first, solution);
    }
  });

  it('is none where nothing is asked for', () => assert.equal(solveWork(newChallenge(), 0), 0));

  it('takes about two to the power of the difficulty tries', () => {
    const tries = Array.from({ length: 300 }, () => solveWork(newChallenge(), 8) + 1);
    const mean = tries.reduce((sum, one) => sum + one, 0) / tries.length;
    // The standard error of the mean is 256 / √300, about 15: five of them either way.
    assert.ok(Math.abs(mean - 256) < 75, `${mean}`);
  });
});
