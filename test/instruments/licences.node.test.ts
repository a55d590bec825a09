import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import type { Instrument } from '../../src/instruments/instrument.js';
import { INSTRUMENTS_FOLDER, loadInstruments } from '../fixtures/instruments.js';
import { repositoryRoot } from '../fixtures/reference-data.js';

/** Licences under which wording may be part of the code; the last is that of a question quoted with its source, to which no restriction is known. */
const PERMISSIVE = ['MIT', 'CC0-1.0', 'CC-BY-4.0', 'OGL-UK-3.0', 'LicenseRef-No-Known-Restriction'];

/** Path below src/ → text. */
type Files = Readonly<Record<string, string>>;

const IMPORT = /\b(?:from|import)\s*\(?\s*['"]([^'"]+\.json)['"]/g;

/** What breaks the rule: wording under another licence is data in a folder of its own with its licence, and no code imports it. */
function licenceFaults(instruments: readonly Pick<Instrument, 'id' | 'licence' | 'itemsIncluded'>[], files: Files): string[] {
  const bound = instruments.filter(({ licence, itemsIncluded }) => itemsIncluded && !PERMISSIVE.includes(licence)).map(({ id }) => id);
  const unlicensed = bound.filter((id) => !(`instruments/${id}/${id}.json` in files && (files[`instruments/${id}/LICENSE`] ?? '') !== ''));
  const coded = Object.keys(files).filter((path) => path.endsWith('.ts') && bound.some((id) => path.startsWith(`instruments/${id}/`)));
  const importing = Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('.ts') ? [...text.matchAll(IMPORT)].filter(([, address]) => bound.includes(basename(address!, '.json'))).map(([, address]) => `${path} imports ${address}`) : [],
  );
  return [...unlicensed.map((id) => `${id} is not data with a licence beside it`), ...coded.map((path) => `${path} is code`), ...importing];
}

const SOURCE = join(repositoryRoot(), 'src');
const FILES: Files = Object.fromEntries(
  readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(SOURCE, path), readFileSync(path, 'utf8')]),
);
const INSTRUMENTS = [...(await loadInstruments()).values()];

describe('wording under a licence that binds its users', () => {
  it('stays out of the code', () => assert.deepEqual(licenceFaults(INSTRUMENTS, FILES), []));
  it('is there to be tested', () => assert.ok(INSTRUMENTS.some(({ licence }) => !PERMISSIVE.includes(licence))));

  const missed = (files: Files) => licenceFaults(INSTRUMENTS, { ...FILES, ...files });
  it('is missed when it is imported', () =>
    assert.deepEqual(missed({ 'elements/planted.ts': "import who5 from '../instruments/who-5/who-5.json' with { type: 'json' };" }), [
      'elements/planted.ts imports ../instruments/who-5/who-5.json',
    ]));
  it('is missed when it is imported late', () =>
    assert.deepEqual(missed({ 'instruments/loaders.ts': "const late = () => import('./who-5/who-5.json');" }), ['instruments/loaders.ts imports ./who-5/who-5.json']));
  it('is missed when it is written as code', () => assert.deepEqual(missed({ 'instruments/who-5/who-5.ts': 'export const who5 = {};' }), ['instruments/who-5/who-5.ts is code']));
  it('is missed without its licence', () => assert.deepEqual(missed({ 'instruments/who-5/LICENSE': '' }), ['who-5 is not data with a licence beside it']));
});

it('the licence of every instrument that is data names it and its address', () => {
  for (const path of Object.keys(FILES).filter((one) => one.startsWith('instruments/') && one.endsWith('.json'))) {
    const { licence } = JSON.parse(FILES[path]!) as Instrument;
    const text = readFileSync(join(INSTRUMENTS_FOLDER, relative('instruments', dirname(path)), 'LICENSE'), 'utf8');
    assert.match(text, new RegExp(`${licence}\\s+https://creativecommons\\.org/licenses/`));
  }
});
