import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completeResponse } from '../../src/response/draft.js';
import { drawTold, type RandomBits } from '../../src/questions/choice/draw-told.js';
import { ToldByChance } from '../../src/response/tell-by-chance.js';
import { estimateRandomised } from '../../src/statistics/estimate-randomised.js';
import { randomisedResponseChances } from '../../src/statistics/randomised-response-chances.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';

const WORD = 2 ** 32;

/** Words that follow from a seed (SplitMix32), so that a test that fails fails again. */
function seeded(seed: number): RandomBits {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

/** These words, one after the other, and none after them. */
function scripted(words: readonly number[]): RandomBits {
  const left = [...words];
  return () => {
    const word = left.shift();
    if (word === undefined) throw new Error('no word is left');
    return word;
  };
}

/** The two words of a share of 53 bits. */
const wordsOf = (share: number) => {
  const whole = Math.floor(share * 2 ** 53);
  return [Math.floor(whole / 2 ** 21), (whole % 2 ** 21) * 2 ** 11] as const;
};

const answersOf = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`);
const epsilon = fc.double({ min: 0.1, max: 5, noNaN: true });
const LN3 = Math.log(3);

describe('what is told for an answer', () => {
  it('is the answer itself for every share below p, and another for p and above', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), epsilon, (count, privacy) => {
        const { truth } = randomisedResponseChances(count, privacy);
        // Grains of 53 bits, less and more than the nearest one.
        const grain = 2 ** -53;
        for (const [share, isTrue] of [
          [0, true],
          [truth - 2 * grain, true],
          [truth + 2 * grain, false],
          [1 - grain, false],
        ] as const) {
          const first = [...wordsOf(share), ...(isTrue ? [] : [0])];
          const others = answersOf(count - 1).flatMap(() => wordsOf(0));
          assert.equal(drawTold(answersOf(count), privacy, scripted([...first, ...others])).get('o0') === 'o0', isTrue, String(share));
        }
      }),
    ));

  it('is each of the others for the same number of words', () => {
    const told = (word: number) => drawTold(['a', 'b', 'c', 'd'], 1, scripted([...wordsOf(0), ...wordsOf(0.999999), word, ...wordsOf(0), ...wordsOf(0)])).get('b');
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(told), ['a', 'c', 'd', 'a', 'c', 'd']);
  });

  it('draws a word again that would make the first answers likelier', () => {
    const last = WORD - 1;
    assert.equal(WORD % 3, 1);
    assert.equal(drawTold(['a', 'b', 'c', 'd'], 1, scripted([...wordsOf(0.999999), last, 1, ...wordsOf(0), ...wordsOf(0), ...wordsOf(0)])).get('a'), 'c');
  });

  it('is never anything but one of the answers, and is there for each of them', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), epsilon, fc.integer(), (count, privacy, seed) => {
        const told = drawTold(answersOf(count), privacy, seeded(seed));
        assert.deepEqual([...told.keys()], answersOf(count));
        assert.ok([...told.values()].every((answer) => answersOf(count).includes(answer)));
      }),
    ));

  it('comes as often as the chances say, for each pair of a true and a told answer', () => {
    for (const [count, privacy] of [
      [2, LN3],
      [4, 2],
      [5, 0.1],
    ] as const) {
      const draws = 40_000;
      const bits = seeded(1965);
      const { truth, other } = randomisedResponseChances(count, privacy);
      const seen = new Map<string, number>();
      for (let draw = 0; draw < draws; draw++) {
        for (const [answer, told] of drawTold(answersOf(count), privacy, bits)) seen.set(`${answer} ${told}`, (seen.get(`${answer} ${told}`) ?? 0) + 1);
      }
      for (const answer of answersOf(count)) {
        for (const told of answersOf(count)) {
          const expected = answer === told ? truth : other;
          const found = (seen.get(`${answer} ${told}`) ?? 0) / draws;
          assert.ok(Math.abs(found - expected) < 4.5 * Math.sqrt((expected * (1 - expected)) / draws), `${answer} told as ${told}: ${found}, expected ${expected}`);
        }
      }
    }
  });

  it('says nothing of what is told for another answer', () => {
    const draws = 40_000;
    const bits = seeded(69);
    let [first, second, both] = [0, 0, 0];
    for (let draw = 0; draw < draws; draw++) {
      const told = drawTold(['a', 'b'], LN3, bits);
      const [keepsA, keepsB] = [told.get('a') === 'a', told.get('b') === 'b'];
      first += Number(keepsA);
      second += Number(keepsB);
      both += Number(keepsA && keepsB);
    }
    assert.ok(Math.abs(both / draws - (first / draws) * (second / draws)) < 0.01);
  });

  it('gives back the shares of those who answered, within the error that is told', () => {
    const n = 30_000;
    const truths = [0.6, 0.25, 0.1, 0.05];
    const answers = answersOf(4);
    const bits = seeded(2016);
    const counts = [0, 0, 0, 0];
    truths.forEach((share, place) => {
      for (let person = 0; person < share * n; person++) counts[answers.indexOf(drawTold(answers, 1.5, bits).get(answers[place]!)!)]!++;
    });
    for (const [place, { raw, se }] of estimateRandomised(counts, { epsilon: 1.5 })!.entries())
      assert.ok(Math.abs(raw - truths[place]!) < 4 * se, `${answers[place]}: ${raw} with an error of ${se}`);
  });

  it('is right on average over many small surveys', () => {
    const bits = seeded(7);
    const surveys = 4000;
    const people = 20;
    const estimates = Array.from({ length: surveys }, () => {
      let yes = 0;
      for (let person = 0; person < people; person++) yes += Number(drawTold(['yes', 'no'], 1, bits).get(person < 6 ? 'yes' : 'no') === 'yes');
      return estimateRandomised([yes, people - yes], { epsilon: 1 })![0]!;
    });
    const mean = estimates.reduce((sum, { raw }) => sum + raw, 0) / surveys;
    const spread = Math.sqrt(estimates.reduce((sum, { raw }) => sum + (raw - mean) ** 2, 0) / surveys / surveys);
    assert.ok(Math.abs(mean - 0.3) < 4 * spread, `${mean}, expected 0.3`);
  });
});

const option = (id: string) => ({ id, text: { en: id } });
const DEFINITION: SurveyDefinition = {
  id: 'cash',
  version: '1',
  questions: [
    { id: 'paid', type: 'choice', text: { en: 'Paid?' }, options: ['yes', 'no'].map(option), randomised: { epsilon: LN3 }, allow: ['no-answer'] },
    { id: 'often', type: 'choice', text: { en: 'How often?' }, options: ['never', 'once', 'often'].map(option), randomised: { epsilon: 1 } },
    { id: 'area', type: 'choice', text: { en: 'Where?' }, options: ['town', 'land'].map(option) },
  ],
};

/** Bits that always tell another answer, the first of the others. */
const liar: RandomBits = (() => {
  let turn = 0;
  return () => (turn++ % 3 === 2 ? 0 : WORD - 1);
})();

describe('the answers of a response, as they leave the device', () => {
  it('are those that chance made of them, where the question is randomised, and the same elsewhere', () =>
    assert.deepEqual(new ToldByChance(liar).tell(DEFINITION, { paid: 'yes', often: 'never', area: 'town' }, null), { paid: 'no', often: 'once', area: 'town' }));

  it('are drawn once: back and forth tells the same again', () =>
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.constantFrom('yes', 'no'), { maxLength: 30 }), (seed, changes) => {
        let words = 0;
        const bits = seeded(seed);
        const chance = new ToldByChance(() => {
          words++;
          return bits();
        });
        const tell = (paid: string) => chance.tell(DEFINITION, { paid }, null)['paid'];
        const told = { yes: tell('yes'), no: tell('no') };
        const drawn = words;
        for (const answer of changes) assert.equal(tell(answer), told[answer]);
        assert.equal(words, drawn);
      }),
    ));

  it('tell a way to leave the question as it is', () =>
    assert.deepEqual(new ToldByChance(liar).tell(DEFINITION, { paid: { missing: 'no-answer' } }, null), { paid: { missing: 'no-answer' } }));

  it('draw nothing for a question without an answer', () => assert.deepEqual(new ToldByChance(scripted([])).tell(DEFINITION, { area: 'land' }, null), { area: 'land' }));

  it('repeat what was told before where the question is not answered once more, and draw nothing for it', () =>
    assert.deepEqual(new ToldByChance(scripted([])).tell(DEFINITION, { area: 'land' }, { paid: 'no', often: 'once', area: 'town' }), { paid: 'no', often: 'once', area: 'land' }));

  it('take an answer that is given once more, or a way to leave, in the place of what was told before', () =>
    assert.deepEqual(new ToldByChance(liar).tell(DEFINITION, { paid: { missing: 'no-answer' }, often: 'often' }, { paid: 'no', often: 'once' }), {
      paid: { missing: 'no-answer' },
      often: 'never',
    }));

  it('repeat nothing that is no longer offered', () => assert.deepEqual(new ToldByChance(liar).tell(DEFINITION, {}, { paid: 'perhaps', often: { missing: 'skipped' } }), {}));

  it('are drawn anew where options or ε are others', () => {
    const chance = new ToldByChance(liar);
    chance.tell(DEFINITION, { paid: 'yes' }, null);
    const [paid, ...others] = DEFINITION.questions!;
    const more = { ...DEFINITION, questions: [{ ...paid, options: ['perhaps', 'yes', 'no'].map(option) }, ...others] } as SurveyDefinition;
    assert.equal(chance.tell(more, { paid: 'yes' }, null)['paid'], 'perhaps');
  });

  it('become a response that holds nothing of the true ones', () => {
    const given = { paid: 'yes', often: 'never', area: 'town' };
    const told = new ToldByChance(liar).tell(DEFINITION, given, null);
    const response = completeResponse(DEFINITION, told, { id: 'x', language: 'en', now: new Date(), client: 'test' });
    assert.deepEqual(response.answers, { paid: 'no', often: 'once', area: 'town' });
  });
});
