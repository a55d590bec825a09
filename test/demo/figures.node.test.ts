import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseWith, results as resultsSchema } from '../../src/schemas.js';
import { CASE_OF, FIGURES, figuresOf, type FiguresName } from '../fixtures/figures.js';
import { TASKS } from '../fixtures/camps.js';
import { repositoryRoot, skipWithout } from '../fixtures/reference-data.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

type Language = 'da' | 'en';
type Found = (document: unknown, words: unknown, language: Language) => { readonly headline: string; readonly lead: string };
interface Page {
  readonly police: Found;
  readonly germany: Found;
  readonly categories: Found;
  readonly budget: Found;
}

let found: Page;
let words: Readonly<Record<Language, unknown>>;
before(async () => {
  const from = (file: string): Promise<unknown> => import(pathToFileURL(join(repositoryRoot(), 'demo', 'figures', file)).href);
  found = (await from('found.js')) as Page;
  words = ((await from('words.js')) as { readonly WORDS: typeof words }).WORDS;
});

/** What is found in a document; in its words a space that does not break is a space. */
function told(what: keyof Page, document: unknown, language: Language): readonly [headline: string, lead: string] {
  const { headline, lead } = found[what](document, words[language], language);
  return [headline, lead.replaceAll('\u00A0', ' ')];
}

/** A copy of a document of the page, with something changed in it. */
function changed(name: FiguresName, change: (document: ReturnType<typeof figuresOf>) => void) {
  const document = structuredClone(figuresOf(name));
  change(document);
  return document;
}

describe('the figures of the demo', () => {
  for (const name of FIGURES) {
    it(`${name} are a results document with its source`, () => {
      const parsed = parseWith(resultsSchema, figuresOf(name));
      assert.deepEqual(parsed.ok ? [] : parsed.problems, []);
      const { name: source, url, license, attribution } = figuresOf(name).source ?? {};
      assert.deepEqual(
        [source, url, license, attribution].filter((text) => !text),
        [],
      );
    });

    it(`${name} say everything in Danish and English, and in no other language`, () => {
      const { title, questions, scores = [] } = figuresOf(name);
      const texts = [title, ...questions.flatMap(({ text, labels = {} }) => [text, ...Object.values(labels)]), ...scores.map((score) => score.title)];
      assert.deepEqual(
        new Set(
          texts.map((text) =>
            Object.keys(text ?? {})
              .toSorted()
              .join(),
          ),
        ),
        new Set(['da,en']),
      );
    });
  }

  it('are what the reference data give when they are counted again', { skip: FIGURES.map((name) => skipWithout(CASE_OF[name])).find(Boolean) ?? false }, () => {
    const out = temporaryDirectory();
    const { status, stderr } = spawnSync(process.execPath, [join(repositoryRoot(), 'scripts', 'write-figures.mjs'), '--out', out], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    for (const name of FIGURES) assert.deepEqual(JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')), figuresOf(name), `${name}: node scripts/write-figures.mjs`);
  });
});

describe('what is found in the figures', () => {
  it('is that men and women cannot be told apart', () =>
    assert.deepEqual(told('police', figuresOf('trust-police-be'), 'da'), [
      'Mænd og kvinder i Belgien: ingen sikker forskel i tilliden til politiet',
      '1.701 mennesker svarede fra 0 (slet ingen tillid) til 10 (fuld tillid). Gennemsnit: mænd 6,0 og kvinder 6,0.',
    ]));

  it('names the group with more trust where chance does not make the difference', () => {
    const [more, less] = [0.4, -0.4].map((shift) =>
      changed('trust-police-be', ({ differences }) => Object.assign(differences![0]!, { difference: shift, low: shift - 0.1, high: shift + 0.1 })),
    );
    assert.equal(told('police', more, 'en')[0], 'Women in Belgium trust the police more than men do');
    assert.equal(told('police', less, 'en')[0], 'Men in Belgium trust the police more than women do');
  });

  it('names all institutions that share the first place, and the last', () => {
    const document = changed('trust-germany', ({ questions }) =>
      questions.forEach(({ id, summary }) => {
        const estimate = { uni: 5, police: 5.05, tv: 2 }[id] ?? 4;
        if (summary?.kind === 'distribution') Object.assign(summary.mean!, { estimate, low: estimate - 0.1, high: estimate + 0.1 });
      }),
    );
    assert.equal(told('germany', document, 'da')[0], 'Størst tillid i Tyskland til politiet og universiteterne, mindst til fjernsynet');
  });

  it('leaves the capitals of proper names', () => {
    const document = changed('trust-germany', ({ questions }) =>
      questions.forEach(({ id, summary }) => {
        const estimate = { fccourt: 6, eupalmnt: 2 }[id] ?? 4;
        if (summary?.kind === 'distribution') Object.assign(summary.mean!, { estimate, low: estimate - 0.1, high: estimate + 0.1 });
      }),
    );
    assert.equal(told('germany', document, 'en')[0], 'Most trusted in Germany: Federal Constitutional Court; least: European Parliament');
  });

  it('is how many asked were how close in their answers', () =>
    assert.match(told('germany', figuresOf('trust-germany'), 'en')[1], /^3,477 people answered about 13 institutions.*alpha is 0\.90\.$/));

  it('is the category with most cards', () => {
    const growth = TASKS.find(({ id }) => id === 'growth')!;
    assert.deepEqual(told('categories', growth, 'en'), [
      'Most cards are about care for the environment and for energy: 38 of 126',
      '80 people at 9 tables in Lejre, Denmark, wrote on cards how one can see that “Sustainable growth” succeeds. A consultant put the cards into categories afterwards.',
    ]);
  });

  it('is how many projects the money paid for, and what equal shares would do otherwise', () =>
    assert.deepEqual(told('budget', figuresOf('budget-anin'), 'da'), [
      'Pengene i Anin rakte til 11 af 17 projekter',
      '457 mennesker i bydelen Anin i Warszawa stemte om 152.813 zł. Reglen var: flest stemmer først, så længe der er råd. Lige andele (Equal Shares) ville betale for de samme, men ikke for “Sundhed for hele familien”.',
    ]));

  it('says where equal shares choose others instead, and where the same', () => {
    const withShares = (choose: (official: readonly string[]) => string[]) =>
      changed('budget-anin', ({ questions: [question] }) => {
        const { summary } = question!;
        if (summary?.kind !== 'funding') return;
        const [official, ...others] = summary.outcomes;
        for (const outcome of others) outcome.chosen = choose(official!.chosen);
      });
    const one = withShares((official) => [...official.filter((id) => id !== '875'), '386']);
    assert.match(told('budget', one, 'en')[1], /Equal Shares would pay for the same, but not for “Trampolines”, and for “Asia and its cultures” instead\.$/);
    const same = withShares((official) => [...official]);
    assert.match(told('budget', same, 'en')[1], /Equal Shares would pay for the same\.$/);
  });
});
