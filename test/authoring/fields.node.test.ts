import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Json, JsonObject } from '../../src/authoring/draft.js';
import { listOf, objectOf, wordsOf } from '../../src/authoring/draft.js';
import type { Field } from '../../src/authoring/field.js';
import { FIELDS, newQuestion, QUESTION_TYPES } from '../../src/authoring/fields-of.js';
import { problemsOf } from '../../src/authoring/problems-of.js';
import { removeLanguage } from '../../src/authoring/set-text.js';
import { textsOf } from '../../src/authoring/texts-of.js';
import { cleared, valueAt, withValueAt } from '../../src/authoring/value-at.js';
import type { Path } from '../../src/authoring/path.js';
import { type QuestionTypeName, questionTypes } from '../../src/questions/registry.js';
import type { QuestionExample } from '../../src/questions/question-example.js';
import type { AnyQuestion } from '../../src/questions/question-type.js';
import type { z } from '../../src/validation/zod.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

/** The members of the object that a schema judges, through what stands around it. */
function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return shapeOf(def.innerType);
  if (def.type === 'array') return shapeOf(def.element);
  assert.equal(def.type, 'object');
  return (def as z.core.$ZodObjectDef).shape;
}

/** Keys of a schema that have no field, and fields that have no key. */
function strangers(schema: z.core.$ZodType, fields: readonly Field[], path = ''): string[] {
  const shape = shapeOf(schema);
  const keys = fields.map(({ key }) => key);
  return [
    ...Object.keys(shape)
      .filter((key) => key !== 'type' && !keys.includes(key))
      .map((key) => `${path}${key} has no field`),
    ...keys.filter((key) => !Object.hasOwn(shape, key)).map((key) => `${path}${key} is no key`),
    ...fields.flatMap((field) => (field.kind === 'group' || field.kind === 'entries' ? strangers(shape[field.key]!, field.fields, `${path}${field.key}.`) : [])),
  ];
}

/** Another value than the one that stands in a field, as somebody could write it there. */
function another(field: Field, value: Json | undefined): Json {
  if (field.kind === 'number') return typeof value === 'number' ? value + 1 : 2;
  if (field.kind === 'flag') return value !== true;
  if (field.kind === 'one-of') return field.values.find((one) => one !== value)!;
  if (field.kind === 'line') return `${wordsOf(value)}x`;
  if (field.kind === 'words') return { ...objectOf(value), xx: 'x' };
  return value ?? 'x';
}

/** The places of all fields of a question, those in groups and entries too. */
const placesIn = (question: JsonObject, fields: readonly Field[], base: Path = []): [Field, Path][] =>
  fields.flatMap((field): [Field, Path][] => {
    const path = [...base, field.key];
    if (field.kind === 'group') return placesIn(question, field.fields, path);
    if (field.kind !== 'entries') return [[field, path]];
    return listOf(valueAt(question, path)).flatMap((_, index) => placesIn(question, field.fields, [...path, index]));
  });

/** The examples of each type, from the folder of the type. */
const EXAMPLES = await Promise.all(
  (Object.keys(questionTypes) as QuestionTypeName[]).map(async (name) => {
    const module = (await import(`../../src/questions/${name}/${name}.examples.js`)) as Readonly<Record<string, readonly QuestionExample<AnyQuestion>[]>>;
    return [name, module[`${name}Examples`]!] as const;
  }),
);

for (const [name, examples] of EXAMPLES) {
  describe(`the fields of the question type ${name}`, () => {
    it('are one for each key of its definitions, and no other', () => {
      assert.deepEqual(strangers(questionTypes[name].schema, FIELDS[name]), []);
    });

    it('change nothing but what is written in them, in every example', () => {
      for (const example of examples) {
        const question = deepFreeze(example.question as unknown as JsonObject);
        for (const [field, path] of placesIn(question, FIELDS[name])) {
          const value = valueAt(question, path);
          const changed = withValueAt(question, path, another(field, value));
          assert.deepEqual(value === undefined ? cleared(changed, path) : withValueAt(changed, path, value), question, `${example.name}: ${path.join('.')}`);
        }
      }
    });

    it('make a new question that lacks nothing but words', () => {
      const question = { ...newQuestion(name, 'new') };
      const draft = { id: 'survey', version: '1', questions: [question] };
      const written = textsOf(draft).reduce((next, { path }) => withValueAt(next, path, { en: 'Words' }), draft as JsonObject);
      assert.deepEqual(problemsOf(written), []);
      assert.deepEqual(removeLanguage(written, 'en'), draft);
    });
  });
}

it('every question type is offered', () => {
  assert.deepEqual(QUESTION_TYPES.toSorted(), Object.keys(questionTypes).toSorted());
});
