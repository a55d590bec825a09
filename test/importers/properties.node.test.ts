import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Converted } from '../../src/importers/conversion.js';
import { convertLimeSurvey } from '../../src/importers/limesurvey.js';
import { convertSurveyJs } from '../../src/importers/surveyjs.js';
import { convertXlsform } from '../../src/importers/xlsform.js';
import { parseDefinition } from '../../src/schemas.js';
import { form, limeSurvey } from '../fixtures/foreign-surveys.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';

/** Words of any kind, the empty text among them. */
const words = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string(), fc.constantFrom('Why?', '<b>How</b> many?', 'Dear {q1}'));
const name = fc.oneof(fc.constantFrom('q1', 'q2', 'q3', 'sværhed', '1/2', 'missing', 'other', '__proto__', 'constructor'), fc.string({ minLength: 1, maxLength: 8 }));
const small = fc.integer({ min: -3, max: 12 });

/** The places of the source of which something came, or which are told as lost; and whether what came is a definition. */
function placesIn(converted: Converted): Set<string> | null {
  if (!converted.ok) {
    assert.deepEqual(converted.problems, [{ path: '', expected: 'expected at least one question that can be asked here' }]);
    return null;
  }
  const parsed = parseDefinition(JSON.parse(JSON.stringify(converted.definition)));
  assert.ok(parsed.ok, JSON.stringify(!parsed.ok && parsed.problems));
  const { mapped, losses } = converted.report;
  return new Set([...mapped, ...losses].map(({ place }) => place));
}

describe('nothing is dropped in silence', () => {
  const condition = fc.oneof(fc.constantFrom("{q1} = 'a'", '{q2} > 3', '{q3} notempty', "{q1} contains 'a' or {q2} <> 1"), fc.string());
  const choices = fc.array(
    fc.oneof(name, small, fc.record({ value: name, text: words }), fc.record({ value: small, text: fc.dictionary(fc.constantFrom('default', 'da', 'x y', 'ar'), words) })),
    { maxLength: 14 },
  );
  const fields = fc.record(
    {
      title: fc.oneof(words, fc.dictionary(fc.constantFrom('default', 'da', 'ar'), words)),
      description: words,
      isRequired: fc.boolean(),
      visibleIf: condition,
      choices,
      columns: choices,
      rows: choices,
      items: choices,
      rateValues: choices,
      rateMin: small,
      rateMax: small,
      rateStep: fc.constantFrom(1, 2, 0.5, 0, -1),
      min: fc.oneof(small, fc.double()),
      max: fc.oneof(small, fc.double()),
      step: fc.constantFrom(1, 0.1, 0.25, 3, 0),
      maxLength: fc.oneof(small, fc.constant(99_999)),
      minSelectedChoices: small,
      maxSelectedChoices: small,
      inputType: fc.constantFrom('text', 'number', 'range', 'date', 'email'),
      html: words,
      showOtherItem: fc.boolean(),
      hasNone: fc.boolean(),
      validators: fc.array(
        fc.oneof(
          fc.record({ type: fc.constantFrom('numeric', 'text', 'answercount', 'email'), minValue: small, maxValue: small, maxLength: small, minCount: small, maxCount: small }),
          fc.constant(null),
        ),
        { maxLength: 2 },
      ),
      visible: fc.boolean(),
      anything: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const TYPES =
    'text comment radiogroup dropdown checkbox tagbox buttongroup rating ranking boolean matrix html slider imagepicker multipletext file signaturepad expression matrixdynamic other-company'.split(
      ' ',
    );
  const element = fc.letrec<{ element: unknown }>((tie) => ({
    element: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(fc.constantFrom(...TYPES), name, fields).map(([type, called, rest]) => ({ ...rest, type, name: called })),
      fc.tuple(fc.array(tie('element'), { maxLength: 3 }), name, words).map(([elements, called, title]) => ({ type: 'panel', name: called, title, elements })),
      fc.tuple(fc.array(tie('element'), { maxLength: 3 }), name).map(([templateElements, called]) => ({ type: 'paneldynamic', name: called, templateElements })),
    ),
  })).element;

  /** Every place at which an element stands. */
  const placesOf = (list: readonly unknown[], path: string): string[] =>
    list.flatMap((value, index) => {
      const {
        name: called,
        elements,
        templateElements,
        visible,
      } = value as { readonly name: string; readonly elements?: unknown[]; readonly templateElements?: unknown[]; readonly visible?: boolean };
      const place = `${path}[${index}]`;
      const inside = visible === false ? [] : [...placesOf(elements ?? [], `${place}.elements`), ...placesOf(templateElements ?? [], `${place}.templateElements`)];
      return [called.trim() === '' ? place : `${place} (${called.trim()})`, ...inside];
    });

  it('of a survey for SurveyJS: what comes of it is a definition, and every element is in it or told as lost', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
        const places = placesIn(convertSurveyJs({ elements }));
        if (places !== null) for (const place of placesOf(elements, 'elements')) assert.ok(places.has(place), place);
      }),
      { numRuns: 600 },
    );
  });

  it('of an XLSForm: what comes of it is a definition, and every row is in it or told as lost', () => {
    const KINDS = [
      'text',
      'integer',
      'decimal',
      'range',
      'note',
      'select_one ways',
      'select_multiple ways or_other',
      'rank agree',
      'acknowledge',
      'date',
      'image',
      'calculate',
      'select_one lost',
      'anything',
      '',
    ];
    const cell = fc.oneof(fc.constant(''), words);
    const row = fc.tuple(
      fc.constantFrom(...KINDS),
      name,
      cell,
      fc.constantFrom('', 'yes', 'no', 'maybe'),
      fc.oneof(fc.constantFrom('', "${q1} = 'bus'", '${q2} > 3'), cell),
      fc.constantFrom('', '. > 3', '. <= -2', 'string-length(.) < 9', 'count-selected(.) >= 9'),
      fc.constantFrom('', 'likert', 'label', 'rating', 'minimal'),
      fc.constantFrom('', 'start=0 end=5', 'start=5;end=0', 'step=0', 'start=a,end=1e9'),
      cell,
    );
    const HEADING = ['type', 'name', 'label', 'required', 'relevant', 'constraint', 'appearance', 'parameters', 'default'];
    const printable = (text: string) => text.toWellFormed().replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/g, '');
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const cells = rows.map((one) => one.map((text) => printable(text)));
        const places = placesIn(convertXlsform(form([HEADING, ...cells])));
        if (places === null) return;
        for (const [index, [, called]] of cells.entries()) {
          const place = `survey row ${index + 2}${called!.trim() === '' ? '' : ` (${called!.trim()})`}`;
          assert.ok(places.has(place) || cells[index]!.every((text) => text.trim() === ''), place);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of a survey for LimeSurvey: what comes of it is a definition, and every question is in it or told as lost', () => {
    const code = fc.constantFrom('a', 'b', 'c', 'A1', 'missing', 'other', '-', '');
    const texts = fc.dictionary(
      code,
      words.map((text) => text.replaceAll(']]>', '')),
      { maxKeys: 4 },
    );
    const question = fc.record({
      code: fc.constantFrom('q1', 'q2', 'q3', 'q4'),
      type: fc.constantFrom(...Array.from('5ABCEFHLOMPNKQRSTUXYGD!1|*I:;?')),
      text: words.map((text) => text.replaceAll(']]>', '')),
      row: fc.record({
        mandatory: fc.constantFrom('Y', 'N', 'S'),
        other: fc.constantFrom('Y', 'N'),
        relevance: fc.constantFrom('1', '', 'q1 == "A1"', 'q2_a.NAOK == "Y" || q3 > 2', '{(', 'count(q1) > 1'),
      }),
      parts: texts,
      answers: texts,
      attributes: fc.dictionary(
        fc.constantFrom('min_answers', 'max_answers', 'min_num_value_n', 'max_num_value_n', 'maximum_chars', 'hidden', 'random_order', 'numbers_only'),
        fc.constantFrom('0', '1', '3', '-2', '99999999999999999999', 'x', '0.1'),
      ),
    });
    const isXml = (text: string) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]*$/.test(text);
    fc.assert(
      fc.property(fc.array(question, { maxLength: 6 }), (questions) => {
        const source = limeSurvey(questions);
        fc.pre(isXml(source));
        const places = placesIn(convertLimeSurvey(source));
        if (places !== null) for (const [index, { code: called }] of questions.entries()) assert.ok(places.has(`group 1, question ${index + 1} (${called})`), called);
      }),
      { numRuns: 400 },
    );
  });
});
