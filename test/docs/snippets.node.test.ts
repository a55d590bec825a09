import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { ELEMENTS } from '../../src/elements/loaders.js';
import { runCommands, runHtml, runJson, runModule, runStyles, type SnippetServer, snippetServer } from '../fixtures/run-snippets.js';
import { snippetsOf, type Snippet } from '../fixtures/snippets.js';

/** Documents whose snippets nothing runs yet. */
const NOT_YET = ['docs/exports.md'];

const documents = ['README.md', ...readdirSync('docs', { recursive: true }).map((file) => `docs/${String(file)}`)].filter((file) => file.endsWith('.md')).sort();
const snippets = documents.filter((file) => !NOT_YET.includes(file)).flatMap(snippetsOf);

let server: SnippetServer;

const RUNNERS: Readonly<Record<string, (snippet: Snippet) => Promise<void> | void>> = {
  html: (snippet) => runHtml(snippet, server),
  sh: (snippet) => runCommands(snippet, server),
  json: runJson,
  js: runModule,
  css: runStyles,
};

describe('what the documents show', () => {
  before(async () => {
    server = await snippetServer();
  });

  it('is in a language that can be run, or says why it is not run', () => {
    const silent = snippets.filter(({ language, reason }) => language !== '' && reason === undefined && RUNNERS[language] === undefined);
    assert.deepEqual(
      silent.map(({ place, language }) => `${place} ${language}`),
      [],
    );
  });

  it('has an example of every element that a page may write', () => {
    assert.deepEqual(readdirSync('docs/examples').sort(), [...ELEMENTS.keys()].map((tag) => `${tag}.html`).sort());
  });

  for (const snippet of snippets.filter(({ language, reason }) => reason === undefined && RUNNERS[language] !== undefined))
    it(`works as written: ${snippet.place} (${snippet.language})`, async () => {
      await RUNNERS[snippet.language]!(snippet);
    });
});
