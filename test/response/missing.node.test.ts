import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingKindOf } from '../../src/response/missing.js';

describe('missingKindOf', () => {
  for (const kind of ['dont-know', 'no-answer', 'skipped', 'not-shown'] as const) it(`tells ${kind}`, () => assert.equal(missingKindOf({ missing: kind }), kind));

  for (const answer of [0, '', 'skipped', false, null, [], ['missing'], { park: 3 }])
    it(`takes ${JSON.stringify(answer)} for an answer`, () => assert.equal(missingKindOf(answer), null));
});
