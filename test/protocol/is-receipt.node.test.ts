import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isReceipt } from '../../src/protocol/is-receipt.js';
import { receipt } from '../../src/protocol/receipt.js';
import { parseWith } from '../../src/validation/parse-with.js';

const id = fc.oneof(fc.uuid(), fc.string({ maxLength: 3 }), fc.constantFrom('x'.repeat(100), 'x'.repeat(101), 7, null));
const refusal = fc.oneof(fc.record({ id, reason: fc.oneof(fc.string(), fc.constant(5)) }, { requiredKeys: [] }), fc.constantFrom(null, 'a', []));
const nearReceipt = fc.record(
  { received: fc.oneof(fc.array(id), fc.constantFrom(null, 'a', {})), refused: fc.oneof(fc.array(refusal), fc.constantFrom(null, {})), more: fc.anything() },
  { requiredKeys: [] },
);
const value = fc.oneof(nearReceipt, fc.jsonValue());

describe('isReceipt', () => {
  it('says the same of every value as the schema of receipts', () => {
    fc.assert(
      fc.property(value, (candidate) => assert.equal(isReceipt(candidate), parseWith(receipt, candidate).ok)),
      { numRuns: 2000 },
    );
  });

  it('knows a receipt', () => assert.ok(isReceipt({ received: ['a'], refused: [{ id: 'b', reason: 'unknown survey' }] })));
});
