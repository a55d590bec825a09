import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { freeId, idOfWords } from '../../src/authoring/id-of-words.js';
import { parsePath } from '../../src/authoring/path.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { formatPath } from '../../src/validation/problem-at.js';
import { identifier } from '../../src/text/identifier.js';

describe('an id made of words', () => {
  it('is an identifier that nothing else has, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (words, others) => {
        const first = idOfWords(words, [], 'option');
        const id = idOfWords(words, [...others, first], 'option');
        assert.ok(parseWith(identifier, id).ok, id);
        assert.ok(![...others, first, 'missing'].includes(id), id);
      }),
    );
  });

  it('can be read by those who know the words', () => {
    assert.equal(idOfWords('Ældre børn på Østerbro', [], 'option'), 'aeldre-boern-paa-oesterbro');
    assert.equal(idOfWords('Çeşme — łódź?', [], 'option'), 'cesme-lodz');
    assert.equal(idOfWords('حافلة', [], 'option'), 'option');
  });

  it('ends with a whole word', () => {
    assert.equal(idOfWords('How satisfied are you with the library today?', [], 'q'), 'how-satisfied-are-you-with-the');
  });

  it('stays as it is where it is free, and gets a number where it is not', () => {
    assert.equal(freeId('bus', ['train']), 'bus');
    assert.equal(freeId('bus', ['bus', 'bus-2']), 'bus-3');
  });
});

describe('a path that a check tells', () => {
  it('leads to the keys and positions that it was written of', () => {
    const step = fc.oneof(fc.nat({ max: 99 }), fc.string({ minLength: 1 }), fc.constantFrom('pages', 'showIf', '1', '-3', 'da-x-easy'));
    fc.assert(fc.property(fc.array(step, { minLength: 1 }), (path) => assert.deepEqual(parsePath(formatPath(path)), path)));
  });
});
