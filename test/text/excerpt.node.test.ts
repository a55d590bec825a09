import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isExcerptOf } from '../../src/text/excerpt.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';

const WRITTEN = 'It was cold, and late, but the people were kind. Kind people!';

const taken = (excerpts: readonly string[], written = WRITTEN) => excerpts.filter((excerpt) => isExcerptOf(excerpt, written));

/** Whether the parts of a shortening stand in a text in their order, told in another way. */
function standsIn(excerpt: string, written: string): boolean {
  const parts = excerpt.split('[…]').map((part) => part.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^\\s*${parts.join('[^]*')}\\s*$`, 'u').test(written);
}

describe('an excerpt of a text', () => {
  it('is the whole of it, whatever blanks stand around', () => {
    const same = [WRITTEN, ` ${WRITTEN}\n`];
    assert.deepEqual(taken(same), same);
    assert.ok(isExcerptOf(WRITTEN, `\t${WRITTEN} `));
  });

  it('may leave out the beginning, the middle and the end, each marked', () => {
    const shortened = [
      '[…] the people were kind. Kind people!',
      'It was cold […]',
      'It was cold, […] but the people were kind. […]',
      'It was cold[…]but[…]people!',
      '[…] cold, […] late, […] kind. […]',
      '[…] Kind people!',
    ];
    assert.deepEqual(taken(shortened), shortened);
  });

  it('leaves nothing out that is not marked', () =>
    assert.deepEqual(taken(['It was cold', 'the people were kind', 'It was cold, but the people were kind. Kind people!', 'It was cold. […]', '[…] were kind.', 'cold […]']), []));

  it('has no mark where nothing is left out', () =>
    assert.deepEqual(taken([`[…] ${WRITTEN}`, `${WRITTEN} […]`, 'It was […] cold, and late, but the people were kind. Kind people!', 'It was […] […] kind. […]']), []));

  it('has its parts in the order in which they were written, and each once', () =>
    assert.deepEqual(taken(['[…] late, […] cold, […]', '[…] late, […] late, […]', 'It was […] It was […]']), []));

  it('cuts no word in two', () => {
    assert.deepEqual(taken(['It was c[…]', '[…]old, and late, but the people were kind. Kind people!', '[…] eople were […]']), []);
    assert.deepEqual(taken(['The door was […] locked.', 'The […] unlocked.'], 'The door was unlocked.'), ['The […] unlocked.']);
    assert.deepEqual(taken(['[…] hørt […]', '[…] uhørt […]'], 'Det er uhørt dårligt'), ['[…] uhørt […]']);
    assert.ok(!isExcerptOf('[…] t', 'I don’t'));
    assert.ok(!isExcerptOf('👩🏽[…]', '👩🏽‍👩🏽‍👧🏽‍👦🏽 came'));
  });

  it('finds a later place of a part where an earlier one would cut a word', () => assert.ok(isExcerptOf('[…] art […]', 'party art works')));

  it('is found by the same words where they are written in letters that know no spaces', () => assert.ok(isExcerptOf('[…]漢字[…]', '私は漢字が好きです')));

  it('is the same letters, no others that look or sound alike', () =>
    assert.deepEqual(taken(['it was cold […]', 'IT WAS COLD […]', 'It  was cold […]', 'It was c\u043Eld […]']), []));

  it('holds some word', () => assert.deepEqual(taken(['', ' ', '[…]', '[…] […]', '[…][…]', '[...]', '…']), []));

  it('of nothing is nothing', () => assert.deepEqual([isExcerptOf('', ''), isExcerptOf(' ', '  '), isExcerptOf('[…]', '')], [false, false, false]));

  it('may hold the mark itself where the writer wrote it', () => {
    assert.ok(isExcerptOf('I […] you', 'I […] you'));
    assert.ok(isExcerptOf('I […] you […]', 'I […] you, truly'));
  });

  it('of any text is that text', () => {
    for (const text of HOSTILE_TEXTS) assert.equal(isExcerptOf(text, text), text.trim() !== '', JSON.stringify(text));
  });

  it('is never anything whose parts do not stand in the text in that order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'a-b', '.', '[…]', ' ', 'æ', '漢'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (excerpt, written) => {
        if (isExcerptOf(excerpt, written)) assert.ok(standsIn(excerpt, written) || excerpt.trim() === written.trim());
      }),
      { numRuns: 5000 },
    );
  });

  it('is each shortening that leaves out whole words and says so', () => {
    const sentence = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'tre', 'år', 'Å', '5'), fc.boolean()), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(sentence, (words) => {
        fc.pre(words.some(([, isKept]) => isKept));
        const shortened = words
          .map(([word, isKept]) => (isKept ? word : '[…]'))
          .join(' ')
          .replace(/\[…\](?: \[…\])+/g, '[…]');
        assert.ok(isExcerptOf(shortened, words.map(([word]) => word).join(' ')), shortened);
      }),
    );
  });
});
