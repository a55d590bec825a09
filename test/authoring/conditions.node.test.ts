import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conditionOf, conditionRows } from '../../src/authoring/condition-rows.js';

const asked = { question: 'came', is: 'yes' };
const other = { question: 'stars', atLeast: 3 };

describe('a condition', () => {
  it('is read into rows and written from them as it was', () => {
    for (const condition of [asked, { all: [asked, other] }, { any: [asked, other] }]) assert.deepEqual(conditionOf(conditionRows(condition)!), condition);
  });

  it('is none where there are no rows', () => {
    assert.equal(conditionOf(conditionRows(undefined)!), undefined);
  });

  it('has no rows where it is nested, turned round or not understood, so that no form writes over it', () => {
    for (const condition of [{ not: asked }, { all: [{ any: [asked] }] }, { all: [] }, { question: 'came' }, { ...asked, ...other }, { all: [asked], any: [other] }, 'yes', null])
      assert.equal(conditionRows(condition as never), null, JSON.stringify(condition));
  });
});
