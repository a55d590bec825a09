import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const PAGES = readdirSync('demo', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'))
  .sort();

/** Addresses within the site that a page names: its links, styles, scripts and files. */
const addressesIn = (html: string): string[] => [...html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, address]) => address!);

/** Whether the demo has something at an address; what the collector answers there is not looked at. */
const isThere = (address: string): boolean => /^\/(v1|cdn|survey)\//.test(address) || existsSync(`demo${address.endsWith('/') ? `${address}index.html` : address}`);

describe('the pages of the demo', () => {
  for (const page of PAGES)
    it(`${page} names nothing that is not there`, () => {
      assert.deepEqual(
        addressesIn(readFileSync(`demo/${page}`, 'utf8')).filter((address) => !isThere(address)),
        [],
      );
    });

  for (const page of PAGES.filter((name) => name.startsWith('en/')))
    it(`${page} and its twin in Danish lead to each other`, () => {
      const twin = page.slice('en/'.length);
      const names = (html: string, name: string) => html.includes(`"/${name.replace(/index\.html$/, '')}"`);
      assert.ok(existsSync(`demo/${twin}`), `demo/${twin} is there`);
      if (!['kiosk.html', 'board.html'].includes(twin)) {
        assert.ok(names(readFileSync(`demo/${page}`, 'utf8'), twin), 'English leads to Danish');
        assert.ok(names(readFileSync(`demo/${twin}`, 'utf8'), page), 'Danish leads to English');
      }
    });
});
