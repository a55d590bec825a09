import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ELEMENTS } from '../../src/elements/loaders.js';
import { opened } from '../fixtures/embedded.js';

const TAGS = [...ELEMENTS.keys()];
const SCRIPTS = {
  'tillid.js': '<script type="module" src="/cdn/tillid.js"></script>',
  'tillid-all.js': '<script type="module" src="/cdn/tillid-all.js"></script>',
  'tillid-classic.js': '<script defer src="/cdn/tillid-classic.js"></script>',
};

/** How long the elements of a page may take to be defined, in milliseconds. */
const PATIENCE = 20_000;

describe('every element that a page may write is defined', () => {
  for (const [name, script] of Object.entries(SCRIPTS))
    it(`by ${name}`, async () => {
      const { page, faults } = await opened({
        'index.html': `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Skovby</title>${script}</head><body>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`,
      });
      const missing = () => page.evaluate((tags) => tags.filter((tag) => customElements.get(tag) === undefined), TAGS);
      for (const end = Date.now() + PATIENCE; Date.now() < end && (await missing()).length > 0;) await pause(100);
      assert.deepEqual(await missing(), []);
      assert.deepEqual(faults.violations, []);
    });
});
