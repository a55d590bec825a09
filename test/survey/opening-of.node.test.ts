import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../src/collector.js';
import { inReadingOrder } from '../../src/survey/in-reading-order.js';
import { openingOf } from '../../src/survey/opening-of.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { definition } from '../fixtures/arbitraries.js';
import { libraryVisit } from '../fixtures/definitions.js';

/** What stands before the questions, and the first page or the first five questions; undefined where there are fewer. */
function expected(asked: SurveyDefinition): unknown {
  const before: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(asked)) {
    if (key === 'pages') return { ...before, pages: (value as unknown[]).slice(0, 1) };
    if (key === 'questions') return (value as unknown[]).length < 5 ? undefined : { ...before, questions: (value as unknown[]).slice(0, 5) };
    before[key] = value;
  }
  return undefined;
}

/** Texts that a reader of brackets and quotation marks may stumble over. */
const awkward = fc.constantFrom('{"pages":[{', '}]}', '\\', '\\"', '"', ']', '[', '🌻\u2028', '\\u005d', '"pages"');

/** A definition whose texts hold such signs, written with or without line breaks, or with every letter escaped. */
const written = fc
  .tuple(definition, fc.array(awkward, { minLength: 1, maxLength: 4 }), fc.constantFrom(undefined, 2, '\t'), fc.boolean())
  .map(([asked, texts, indent, isEscaped]) => {
    const title = { en: texts.join('') };
    const [first, ...rest] = asked.pages?.[0]?.questions ?? asked.questions!;
    const questions = [{ ...first!, text: title }, ...rest];
    const pages = asked.pages && [{ ...asked.pages[0]!, title, questions }, ...asked.pages.slice(1)];
    const { id, version, pages: _pages, questions: _questions, ...after } = asked;
    const awkwardOne: SurveyDefinition = { id, version, ...after, title, ...(pages === undefined ? { questions } : { pages }) };
    const json = JSON.stringify(awkwardOne, null, indent);
    const escape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return {
      asked: awkwardOne,
      json: isEscaped ? json.replaceAll(/[^\p{ASCII}]/gu, (letter) => [...Array(letter.length).keys()].map((at) => escape(letter[at]!)).join('')) : json,
    };
  });

describe('the opening of a definition', () => {
  it('is the first page, or the first five questions, of the whole text', () => {
    fc.assert(fc.property(written, ({ asked, json }) => assert.deepEqual(openingOf(json), expected(asked))));
  });

  it('is the same for every beginning of the text, or not there yet', () => {
    fc.assert(
      fc.property(written, ({ asked, json }) => {
        const opening = expected(asked);
        for (let length = 0; length <= json.length; length++) {
          const found = openingOf(json.slice(0, length));
          if (found !== undefined) assert.deepEqual(found, opening);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('once there, is there for every longer beginning', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), ({ json }, one, other) => {
        const [shorter, longer] = [one % (json.length + 1), other % (json.length + 1)].sort((a, b) => a - b) as [number, number];
        if (openingOf(json.slice(0, shorter)) !== undefined) assert.notEqual(openingOf(json.slice(0, longer)), undefined);
      }),
    );
  });

  it('is a sound definition by itself, where no score stands before the questions', () => {
    fc.assert(
      fc.property(definition, (asked) => {
        const { scores: _, ...plain } = asked;
        const opening = openingOf(JSON.stringify(plain));
        fc.pre(opening !== undefined);
        const parsed = parseDefinition(opening);
        assert.deepEqual(parsed.ok ? [] : parsed.problems, []);
      }),
    );
  });

  it('is a sound definition in the order, too, in which the collector sends one', () => {
    const parsed = parseDefinition(openingOf(JSON.stringify(inReadingOrder(JSON.parse(canonicalJson(libraryVisit)) as SurveyDefinition))));
    assert.deepEqual(parsed.ok ? [] : parsed.problems, []);
  });

  it('is there as soon as the first page is', () => {
    const json = JSON.stringify(libraryVisit);
    const end = json.indexOf(',{"id":"staff"');
    assert.deepEqual([openingOf(json.slice(0, end - 1)), openingOf(json.slice(0, end))], [undefined, { ...head(), pages: libraryVisit.pages!.slice(0, 1) }]);
  });

  it('is not there where the definition has a few questions only', () =>
    assert.equal(openingOf(JSON.stringify({ id: 'a', version: '1', questions: [{}, {}, {}, {}] })), undefined));

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void openingOf(text)));
  });

  it('never throws, whatever is made of brackets, quotation marks and the words it looks for', () => {
    const sign = fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'pages', '"pages"', 'questions', '"questions"', ' ', '1', '"constructor"', '"__proto__"');
    fc.assert(fc.property(fc.array(sign, { maxLength: 60 }), (signs) => void openingOf(signs.join(''))));
  });

  it('never throws, however deep the text is', () => void openingOf(`{"pages":[${'['.repeat(200_000)}${']'.repeat(200_000)},{}]}`));

  it('takes little time of a long text that is no definition', () => {
    const began = performance.now();
    openingOf(`{"title":{"en":"${'\\"{['.repeat(500_000)}`);
    assert.ok(performance.now() - began < 1000);
  });
});

/** What stands before the pages of the library's survey. */
function head(): object {
  const { id, version, title, source } = libraryVisit;
  return { id, version, title, source };
}
