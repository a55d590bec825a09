import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trustDefinition, type TrustOptions } from '../../src/instruments/trust/trust.js';
import { scoreBands } from '../../src/survey/compute-score.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { loadInstruments } from '../fixtures/instruments.js';

const OBJECTS = ['people', 'municipality', 'council', 'caseworker', 'school', 'staff', 'data', 'company'];
const DRIVERS = ['responsiveness', 'reliability', 'openness', 'consultation', 'integrity', 'fairness'];

const idsOf = (options: TrustOptions) => questionsOf(trustDefinition(options)).map(({ id }) => id);
const textOf = (id: string, options: TrustOptions) => questionsOf(trustDefinition(options)).find((question) => question.id === id)?.text;

describe('a trust survey', () => {
  it('asks the question of each object’s own id', () => assert.deepEqual(idsOf({ objects: OBJECTS }), OBJECTS));
  it('asks about the municipality where it is told nothing', () => assert.deepEqual(idsOf({}), ['municipality']));
  it('asks both directions when it is told to', () =>
    assert.deepEqual(idsOf({ objects: ['council', 'staff'], mutual: true }), ['council', 'staff', 'council-trusts-me', 'staff-trusts-me']));
  it('asks what trust rests on when it is told to', () => assert.deepEqual(idsOf({ objects: ['council'], drivers: true }), ['council', ...DRIVERS]));
  it('is a sound definition with an object in own words', () =>
    assert.ok(parseDefinition(trustDefinition({ objects: [{ id: 'library', text: { und: 'biblioteket' } }], mutual: true, drivers: true })).ok));
  it('names the faulty object and those there are', () =>
    assert.throws(() => trustDefinition({ objects: ['police'] }), /no object of trust "police"; expected one of people, municipality/));
  it('takes an id and a version', () => assert.deepEqual((({ id, version }) => [id, version])(trustDefinition({ survey: 'barometer', version: '3' })), ['barometer', '3']));
  it('shows its source under the questions', () => assert.match(trustDefinition().source?.attribution ?? '', /Based on OECD .* neither made nor approved by the OECD/));
});

describe('the words of a trust survey', () => {
  it('put the object into the question', () => assert.equal(textOf('council', { objects: ['council'] })?.['en'], 'How much do you trust the municipal council?'));
  it('put an object in own words into the question of every language', () => {
    const text = textOf('library', { objects: [{ id: 'library', text: { und: 'biblioteket' } }] });
    assert.deepEqual(text, { en: 'How much do you trust biblioteket?', da: 'Hvor stor tillid har du til biblioteket?', 'da-x-easy': 'Stoler du på biblioteket?' });
  });
  it('leave a whole question as it was written', () => assert.deepEqual(textOf('x', { objects: [{ id: 'x', text: { da: 'Stoler du på os?' } }] }), { da: 'Stoler du på os?' }));
  it('leave brackets and braces of own words alone', () =>
    assert.equal(textOf('x', { objects: [{ id: 'x', text: { und: 'huset [det {gule}]' } }] })?.['da'], 'Hvor stor tillid har du til huset [det {gule}]?'));
  it('do not turn a whole question round', () => assert.deepEqual(idsOf({ objects: [{ id: 'x', text: { da: 'Stoler du på os?' } }], mutual: true }), ['x']));
  const names = { municipality: { da: 'Lejre Kommune' }, council: { da: 'kommunalbestyrelsen' } };
  it('can be replaced', () => assert.equal(textOf('council', { objects: ['council'], names })?.['da'], 'Hvor stor tillid har du til kommunalbestyrelsen?'));
  it('name the municipality also where its data are asked about', () =>
    assert.equal(textOf('data', { objects: ['data'], names })?.['da'], 'Hvor stor tillid har du til den måde, Lejre Kommune passer på dine oplysninger på?'));
  it('name the municipality also in what trust rests on', () => assert.match(textOf('reliability', { drivers: true, names })?.['da'] ?? '', /^Hvis Lejre Kommune lovede/));
  it('leave no place unfilled', () => assert.doesNotMatch(JSON.stringify(trustDefinition({ objects: OBJECTS, drivers: true, mutual: true })), /[{[][a-z]+[\]}]/));
});

describe('trust in the groups that the OECD reports', () => {
  const bandOf = (answer: unknown) => scoreBands(trustDefinition(), { municipality: answer })['trust-municipality'];
  for (const [answer, expected] of [
    [0, 'low'],
    [4, 'low'],
    [5, 'neutral'],
    [6, 'high'],
    [10, 'high'],
  ] as const)
    it(`${answer} is ${expected}`, () => assert.equal(bandOf(answer), expected));
  it('who does not know is in none of them', () => assert.equal(bandOf({ missing: 'dont-know' }), null));
});

it('the built-in trust survey holds every question that an element can ask', async () => {
  const { definition } = (await loadInstruments()).get('trust')!;
  assert.deepEqual(
    questionsOf(definition).map(({ id }) => id),
    [...OBJECTS, ...OBJECTS.map((id) => `${id}-trusts-me`), ...DRIVERS],
  );
});
