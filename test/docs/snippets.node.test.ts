import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { ELEMENTS } from '../../src/elements/loaders.js';
import { runCommands, runHtml, runJson, runModule, runStyles, type SnippetServer, snippetServer } from '../fixtures/run-snippets.js';
import { snippetsOf, type Snippet } from '../fixtures/snippets.js';

/** What exports.node.test.ts runs on an archive, and holds against what has to come out. */
const isRunThere = ({ place, language }: Snippet): boolean => place.startsWith('docs/exports.md:') && ['r', 'python'].includes(language);

const documents = ['README.md', ...readdirSync('docs', { recursive: true }).map((file) => `docs/${String(file)}`)].filter((file) => file.endsWith('.md')).sort();
const snippets = documents.flatMap(snippetsOf);

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
    const silent = snippets.filter((snippet) => snippet.language !== '' && snippet.reason === undefined && RUNNERS[snippet.language] === undefined && !isRunThere(snippet));
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
