import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf } from '../../src/text/direction.js';

describe('directionOf', () => {
  for (const language of ['ar', 'ar-EG', 'AR', 'he', 'fa', 'ur-PK']) {
    it(`writes ${language} from right to left`, () => assert.equal(directionOf(language), 'rtl'));
  }

  for (const language of ['da', 'en-GB', 'uk', 'tr', 'arn', '']) {
    it(`writes ${language || 'an unknown language'} from left to right`, () => assert.equal(directionOf(language), 'ltr'));
  }
});
