import { assert } from '@open-wc/testing';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { neighbourhood } from '../fixtures/runner-surveys.js';
import { isThere, questionOf, run } from '../fixtures/running.js';
import { appear, eventually, find, wordsOf } from '../fixtures/stage.js';
import '../fixtures/test-collector.js';

/** So many days from now, where the reader is. */
function dayFromNow(days: number): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
}

/** The same as a definition holds it. */
const iso = (days: number) => {
  const day = dayFromNow(days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const written = (days: number, language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(dayFromNow(days));

/** Shown once it is open or said to be closed. */
const show = async (days: Pick<SurveyDefinition, 'opens' | 'closes'>, language = 'en') => {
  const element = run({ ...neighbourhood, ...days }, language);
  await eventually('a form or a word', () => find(element, 'form, [part=closed]'));
  return element;
};

describe('a survey that opens on a day to come', () => {
  it('says when', async () => assert.equal(wordsOf(await appear(await show({ opens: iso(3) }), '[part=closed]')), `The questions open on ${written(3, 'en')}.`));

  it('says when in Danish', async () => assert.equal(wordsOf(await appear(await show({ opens: iso(3) }, 'da'), '[part=closed]')), `Spørgsmålene åbner den ${written(3, 'da')}.`));

  it('asks nothing', async () => assert.isFalse(isThere(await show({ opens: iso(1) }), 'form')));

  it('says nothing of what became of it', async () => assert.isFalse(isThere(await show({ opens: iso(1) }), '[part=outcome]')));
});

describe('a survey that has closed', () => {
  it('says when, and thanks', async () =>
    assert.equal(wordsOf(await appear(await show({ closes: iso(-1) }), '[part=closed]')), `The questions closed on ${written(-1, 'en')}. Thank you to everybody who answered.`));

  it('says when in Danish', async () =>
    assert.equal(wordsOf(await appear(await show({ closes: iso(-40) }, 'da'), '[part=closed]')), `Spørgsmålene lukkede den ${written(-40, 'da')}. Tak til alle, der har svaret.`));

  it('asks nothing', async () => assert.isFalse(isThere(await show({ closes: iso(-1) }), 'form')));

  it('tells what became of it', async () => assert.include(wordsOf(await appear(await show({ closes: iso(-1) }), '[part=outcome]')), 'The playground has been mended.'));

  it('tells of another way to reach somebody', async () =>
    assert.include(wordsOf(await appear(await show({ opens: iso(-9), closes: iso(-1) }), '[part=contact]')), 'Call the citizen service.'));

  it('thanks nobody for an answer of their own', async () => {
    const status = await appear(await show({ closes: iso(-1) }), 'tillid-delivery-status');
    assert.isFalse(isThere(status, '.thanks'));
  });
});

describe('a survey asks', () => {
  for (const [when, days] of Object.entries({
    'on the day it opens': { opens: iso(0) },
    'on the day it closes': { closes: iso(0) },
    'on a day that is both': { opens: iso(0), closes: iso(0) },
    'between the two': { opens: iso(-1), closes: iso(1) },
    'where no day is named': {},
  })) {
    it(when, async () => {
      const element = await show(days);
      await questionOf(element, 'safe');
      assert.isFalse(isThere(element, '[part=closed]'));
    });
  }
});
