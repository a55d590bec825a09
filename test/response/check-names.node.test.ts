import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkResponse } from '../../src/response/check-response.js';
import { libraryVisit, visitResponse } from '../fixtures/definitions.js';

const listed = { ...libraryVisit, groups: ['skole-1', { id: 'skole, "2"', text: { da: 'Skovby Skole' } }], roles: ['pupil'], waves: ['2026-1'] };

describe('checkResponse, of a survey that lists its groups, roles and waves,', () => {
  it('takes those in the list, and none', () => {
    assert.deepEqual(checkResponse(listed, visitResponse({}, { group: 'skole-1', role: 'pupil', wave: '2026-1' })), []);
    assert.deepEqual(checkResponse(listed, visitResponse({}, { group: 'skole, "2"' })), []);
    assert.deepEqual(checkResponse(listed, visitResponse({})), []);
  });

  it('tells of every other one, and never repeats it', () =>
    assert.deepEqual(checkResponse(listed, visitResponse({}, { group: '<b>secret</b>', role: 'Pupil', wave: '2026-2' })), [
      { path: 'group', expected: 'expected one of "skole-1", "skole, \\"2\\""' },
      { path: 'role', expected: 'expected one of "pupil"' },
      { path: 'wave', expected: 'expected one of "2026-1"' },
    ]));

  it('names ten at most', () => {
    const groups = Array.from({ length: 1000 }, (_, index) => `g${index}`);
    const [problem] = checkResponse({ ...libraryVisit, groups }, visitResponse({}, { group: 'other' }));
    assert.equal(problem?.expected, 'expected one of "g0", "g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8", "g9" and 990 more');
  });

  it('takes any where there is no list', () =>
    assert.deepEqual(checkResponse({ ...libraryVisit, groups: ['a'] }, visitResponse({}, { group: 'a', role: 'any', wave: 'any' })), []));
});
