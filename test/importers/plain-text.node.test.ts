import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../../src/importers/plain-text.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';

const html = (text: string) => plainText(text, true).text;

describe('the words of a text with markup', () => {
  for (const [markup, words] of [
    ['<p>One</p><p>Two<br/>three</p>', 'One\n\nTwo\nthree'],
    ['Sm&oslash;rrebr&oslash;d &amp; &#216;l &#x2013; &euro;5&nbsp;&unknown;', 'Smørrebrød & Øl – €5\u00A0&unknown;'],
    ['a\n  b   c', 'a b c'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\n\ntwo'],
    ['before<!-- <b>unseen</b> -->after', 'beforeafter'],
    ['<style>p { color: red }</style><p style="color: red">Red</p>', 'Red'],
    ['&lt;b&gt; is bold', '<b> is bold'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['<a title="a > b">link</a>', 'link'],
    ["<a title=don't>link</a>", 'link'],
    ['<scr<b>ipt>alert(1)', '<script>alert(1)'],
    ['&#0;&#x110000;', '&#0;&#x110000;'],
  ] as const)
    it(`of ${markup} are ${JSON.stringify(words)}`, () => {
      assert.equal(html(markup), words);
    });

  it('say whether more than the ends of lines was taken off', () => {
    assert.equal(plainText('<p>One<br>two</p>', true).hadMarkup, false);
    assert.equal(plainText('<p>One <em>two</em></p>', true).hadMarkup, true);
    assert.equal(plainText('One <!-- two -->', true).hadMarkup, true);
  });

  it('of a text that is not HTML stay as they are, but for what is called like an element', () => {
    assert.deepEqual(plainText('  if a<b and c>d &amp; <name>  ', false), { text: 'if a<b and c>d &amp; <name>', hadMarkup: false });
    assert.deepEqual(plainText('a <b>bold</b>\n  word &amp; more', false), { text: 'a bold\nword & more', hadMarkup: true });
  });

  it('hold no tag that a page could take for one, however hostile the text', () => {
    for (const text of HOSTILE_TEXTS) assert.doesNotMatch(html(text.replaceAll('&lt;', '')), /<(script|img|iframe|svg|style|object|embed|input)\b[^<>]*>/i, text);
  });

  it('are the text itself where there is no markup in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/[<&]/.test(text));
        assert.equal(plainText(text, false).text, text.trim());
      }),
    );
  });

  it('are found in a time that grows no faster than the text', () => {
    for (const [begin, piece] of [
      ['', '<script>'],
      ['', '<!--'],
      ['', '<a'],
      ['', '<a '],
      ['', '&#1'],
      ['<', 'a'],
      ['<a', ' b'],
      ['', '</'],
      ['', '<a "'],
      ['<a ', '"<a " '],
      ['<a ', `'<a "' `],
    ] as const) {
      const start = performance.now();
      plainText(begin + piece.repeat(200_000), true);
      assert.ok(performance.now() - start < 5000, begin + piece);
    }
  });
});
