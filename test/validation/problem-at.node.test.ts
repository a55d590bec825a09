import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatPath, formatProblem } from '../../src/validation/problem-at.js';

describe('formatPath', () => {
  it('joins keys with dots and puts positions in brackets', () => assert.equal(formatPath(['pages', 0, 'questions', 1, 'min']), 'pages[0].questions[1].min'));

  it('is empty for the value as a whole', () => assert.equal(formatPath([]), ''));

  it('quotes a key that begins with a digit', () => assert.equal(formatPath(['labels', '1']), 'labels["1"]'));

  it('quotes a key that holds a dot', () => assert.equal(formatPath(['answers', 'a.b']), 'answers["a.b"]'));

  it('quotes an empty key', () => assert.equal(formatPath(['answers', '']), 'answers[""]'));

  it('escapes a quotation mark in a key', () => assert.equal(formatPath(['answers', 'a"b']), 'answers["a\\"b"]'));

  it('leaves a hyphen inside a key as it is', () => assert.equal(formatPath(['text', 'da-x-easy']), 'text.da-x-easy'));

  it('begins with a bracket when the value itself is a list', () => assert.equal(formatPath([2, 'id']), '[2].id'));
});

describe('formatProblem', () => {
  it('says the path and the expectation on one line', () =>
    assert.equal(formatProblem({ path: 'questions[0].min', expected: 'expected an integer' }), 'questions[0].min: expected an integer'));

  it('says so where the value as a whole is meant', () => assert.equal(formatProblem({ path: '', expected: 'expected an object' }), '(the whole value): expected an object'));
});
