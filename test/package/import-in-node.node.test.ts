import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Imports an entry where whatever belongs to a page tells who asks for it; the process has to end by itself. */
const IMPORT = `
const asked = [];
for (const name of ['document', 'window', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'history', 'matchMedia', 'navigator', 'caches'])
  Object.defineProperty(globalThis, name, { configurable: true, get: () => void asked.push(name + new Error().stack.split('\\n')[2]) });
const before = new Set(Object.getOwnPropertyNames(globalThis));
await import(process.argv[1]);
const own = () => asked.filter((line) => !line.includes('node_modules')).concat(Object.getOwnPropertyNames(globalThis).filter((global) => !before.has(global) && /tillid/i.test(global)));
console.log(JSON.stringify(own()));
`;

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | { readonly default?: string }> };
const entries = Object.entries(exports).flatMap(([name, target]) =>
  typeof target === 'object' && target.default?.startsWith('./dist/package/') ? [[name, target.default] as const] : [],
);

describe('an entry imported in Node', () => {
  it('is each that holds code', () =>
    assert.deepEqual(
      entries.map(([name]) => name),
      ['.', './schemas', './analysis', './instruments', './collector'],
    ));

  for (const [name, file] of entries)
    it(`(${name}) asks for nothing of a page, adds no name to the globals, and leaves nothing running`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', IMPORT, new URL(`../../../${file}`, import.meta.url).href], {
        encoding: 'utf8',
        timeout: 30_000,
      });
      assert.deepEqual({ status, asked: stdout.trim() }, { status: 0, asked: '[]' }, stderr);
    });
});
