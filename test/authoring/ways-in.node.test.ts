import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { hostedAddress, type WayInParts, WAYS_IN, wayIn } from '../../src/authoring/ways-in.js';
import { repositoryRoot } from '../fixtures/reference-data.js';

/** The survey of the document. */
const LIBRARY: WayInParts = { address: 'https://svar.example.dk/', survey: 'library-visit', title: 'Your visit to the library', invitation: 'Tell us about your visit' };

/** Way in → heading of the document. */
const HEADINGS = { element: 'An element', place: 'A marked place', script: 'One script', link: 'A link', frame: 'A frame' } as const;

const documented = (heading: string): string => {
  const document = readFileSync(path.join(repositoryRoot(), 'docs', 'embedding.md'), 'utf8');
  return new RegExp(`\n## ${heading}\n\n\`\`\`html\n([^]*?)\n\`\`\``).exec(document)![1]!;
};

describe('what an editor pastes', () => {
  for (const way of WAYS_IN)
    it(`is what the document says: ${way}`, () => assert.equal(wayIn(way, way === 'frame' ? { ...LIBRARY, language: 'da' } : LIBRARY), documented(HEADINGS[way])));

  it('names the hash of the file that it brings along, and asks for it without cookies', () => {
    const hashes = { 'tillid.js': 'sha384-one', 'tillid-frame.js': 'sha384-two' };
    const named = WAYS_IN.map((way) => /integrity="(.*?)" crossorigin="anonymous"/.exec(wayIn(way, { ...LIBRARY, integrity: hashes }))?.[1]);
    assert.deepEqual(named, ['sha384-one', 'sha384-one', 'sha384-one', undefined, 'sha384-two']);
  });

  it('leads to the page of a kiosk, of a group and of a language', () =>
    assert.equal(
      hostedAddress({ ...LIBRARY, language: 'da', group: 'Skovby & Nord', kiosk: 60 }),
      'https://svar.example.dk/survey/library-visit?lang=da&group=Skovby%20%26%20Nord&kiosk=60',
    ));
});
