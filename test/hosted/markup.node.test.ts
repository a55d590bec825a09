import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { markup } from '../../src/hosted/markup.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';

const written = (text: string) => String(markup`<p title="${text}">${text}</p>`);
const PLAIN = /^<p title="([^"<>]*)">([^"<>]*)<\/p>$/;

/** What a browser makes of escaped words. */
const read = (escaped: string) =>
  escaped.replace(/&(amp|lt|gt|quot|#39|#13);/g, (_entity, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' })[name]!);

const staysText = (text: string) => {
  const found = PLAIN.exec(written(text));
  assert.ok(found, written(text));
  // A browser would read another line break than was meant.
  assert.doesNotMatch(written(text), /\r/);
  for (const place of found.slice(1)) assert.equal(read(place), text.replaceAll('\0', ''));
};

describe('a template of a page', () => {
  it('lets no hostile text be anything but words', () => {
    for (const text of HOSTILE_TEXTS) staysText(text);
  });

  it('lets no text at all be anything but words', () => {
    const sign = fc.oneof(fc.constantFrom('<', '>', '"', "'", '&', ';', '\r', '\0', '/', '=', 'amp', 'lt', '#39'), fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(sign), (signs) => staysText(signs.join(''))),
      { numRuns: 2000 },
    );
  });

  it('takes its own kind as it is, lists one after the other, and nothing for nothing', () => {
    assert.equal(String(markup`<ul>${[markup`<li>${'a&b'}</li>`, [markup`<li>${2}</li>`], null, undefined, false, '']}</ul>`), '<ul><li>a&amp;b</li><li>2</li></ul>');
  });

  it('takes nothing for its own kind that only looks so', () => {
    const forged = { toString: () => '<script>' } as unknown as string;
    assert.equal(String(markup`${forged}`).includes('<script>'), false);
  });
});
