import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { comesTo, send } from '../fixtures/answering.js';
import { neighbourhood } from '../fixtures/runner-surveys.js';
import { pick, responseIn } from '../fixtures/running.js';
import { listen, stageOne } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

const listed = { ...neighbourhood, groups: ['north', 'south'], waves: ['2026-1'] };

/** Answers the survey in an element with this group and wave, and gives what was sent and what was told to the page. */
async function answered(group: string, wave: string) {
  const [submitted, faults] = [listen('tillid-submit'), listen('tillid-error')];
  const element = stageOne<SurveyElement>(
    html`<tillid-survey endpoint=${scripted('counts').address} group=${group} wave=${wave} .definition=${listed} .known=${{ safe: 5 }}></tillid-survey>`,
  );
  await pick(element, 'visits', 2);
  await send(element);
  await comesTo(element, 'delivered');
  return { response: responseIn(submitted[0]), told: faults.map((event) => (event as CustomEvent<{ readonly message: string }>).detail.message) };
}

describe('a page that names a group', () => {
  it('which the survey takes sends it', async () => {
    const { response, told } = await answered('north', '2026-1');
    assert.deepEqual([response?.group, response?.wave, told], ['north', '2026-1', []]);
  });

  it('which the survey does not take is told so, and no answer is lost: it is sent without the group', async () => {
    const { response, told } = await answered('nroth', '2026-1');
    assert.deepEqual([response?.group, response?.wave, response?.answers['visits']], [undefined, '2026-1', 3]);
    assert.deepEqual(told, ['The survey does not take this: group: expected one of "north", "south"']);
  });
});
