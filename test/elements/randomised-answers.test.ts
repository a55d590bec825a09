import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/survey/survey.element.js';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import type { ChoiceElement } from '../../src/questions/choice/choice.element.js';
import type { ChoiceQuestion } from '../../src/questions/choice/choice.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import type { SurveyResponse } from '../../src/response/response.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { comesTo, send } from '../fixtures/answering.js';
import { objections } from '../fixtures/axe.js';
import { forceChance } from '../fixtures/chance.js';
import { lookedUp, newReceipt, post, pressOn } from '../fixtures/receipts.js';
import { chosen, goOn, pick, questionOf, responseIn } from '../fixtures/running.js';
import { accessibilityTree, all, appear, eventually, find, listen, onlyInChromium, stageOne, wordsOf } from '../fixtures/stage.js';
import { freshName, publish, scripted } from '../fixtures/test-collector.js';

const option = (id: string, en: string, da: string) => ({ id, text: { en, da } });
const SURVEY: SurveyDefinition = {
  id: 'cash',
  version: '1',
  questions: [
    {
      id: 'paid',
      type: 'choice',
      text: { en: 'Have you paid without a bill?', da: 'Har du betalt uden regning?' },
      hint: { en: 'In the last year.', da: 'Det seneste år.' },
      allow: ['no-answer'],
      randomised: { epsilon: Math.log(3) },
      options: [option('yes', 'Yes', 'Ja'), option('no', 'No', 'Nej')],
    },
    { id: 'area', type: 'choice', text: { en: 'Where do you live?', da: 'Hvor bor du?' }, options: [option('town', 'In town', 'I byen'), option('land', 'Outside', 'Udenfor')] },
  ],
};
const YES = 0;
const NO = 1;

let chance: ReturnType<typeof forceChance> | undefined;
const force = (...forced: Parameters<typeof forceChance>) => (chance = forceChance(...forced));
afterEach(() => {
  chance?.release();
  chance = undefined;
});

const run = (definition: SurveyDefinition = SURVEY, language = 'en', more: Readonly<Record<string, unknown>> = {}) =>
  stageOne<SurveyElement>(
    html`<tillid-survey
      .definition=${definition}
      .initial=${more['initial'] ?? null}
      .revises=${more['revises'] ?? null}
      .known=${more['known'] ?? null}
      endpoint=${scripted('500').address}
    ></tillid-survey>`,
    language,
  );

const kept = async () => (await browserOutbox().entries()).map(({ body }) => body as SurveyResponse);
const change = (element: HTMLElement) => find(element, 'tillid-delivery-status')!.dispatchEvent(new Event('change-answer'));
const note = (element: HTMLElement) => wordsOf(find(element, '[name=paid]', '[part=chance]'));

/** Answers the randomised question, sends, and gives what is kept to be sent. */
async function sendPaid(element: SurveyElement, place: number): Promise<SurveyResponse> {
  await pick(element, 'paid', place);
  await send(element);
  await comesTo(element, 'waiting');
  const [body] = await kept();
  return body!;
}

describe('an answer that chance changes', () => {
  it('is kept to be sent as chance made it, and nothing of the true one is in the response', async () => {
    force('other');
    const element = run();
    await pick(element, 'area', 0);
    const body = await sendPaid(element, YES);
    assert.deepEqual(body.answers, { paid: 'no', area: 'town' });
    assert.notInclude(JSON.stringify(await browserOutbox().entries()), 'yes');
  });

  it('is told to the page as chance made it', async () => {
    force('other');
    const heard = listen('tillid-submit');
    await sendPaid(run(), NO);
    assert.equal(responseIn(heard[0])!.answers['paid'], 'yes');
  });

  it('is sent as it was given where chance leaves it', async () => {
    force('true');
    assert.equal((await sendPaid(run(), YES)).answers['paid'], 'yes');
  });

  it('is drawn once: changed back and forth it tells the same two things, and draws nothing more', async () => {
    const { drawn } = force('other');
    const element = run();
    const told = [(await sendPaid(element, YES)).answers['paid']];
    const words = drawn();
    for (const place of [NO, YES, YES, NO]) {
      change(element);
      told.push((await sendPaid(element, place)).answers['paid']);
    }
    assert.deepEqual(told, ['no', 'yes', 'no', 'no', 'yes']);
    assert.equal(drawn(), words);
  });

  it('stays what was told where another answer is changed', async () => {
    const { drawn } = force('other');
    const element = run();
    await sendPaid(element, YES);
    const words = drawn();
    change(element);
    await pick(element, 'area', 1);
    await send(element);
    await comesTo(element, 'waiting');
    const [body] = await kept();
    assert.deepEqual([body!.answers, body!.revision, drawn()], [{ paid: 'no', area: 'land' }, 1, words]);
  });

  it('still stands in the form as the citizen gave it, to be changed', async () => {
    force('other');
    const element = run();
    await sendPaid(element, YES);
    change(element);
    await eventually('the form', () => chosen(element, 'paid').includes(YES));
  });

  it('is changed too where the page knows it', async () => {
    force('other');
    const element = run(SURVEY, 'en', { known: { paid: 'yes' } });
    await pick(element, 'area', 0);
    await send(element);
    await comesTo(element, 'waiting');
    assert.equal((await kept())[0]!.answers['paid'], 'no');
  });

  it('is drawn anew for the next citizen', async () => {
    const { drawn } = force('other');
    const element = run();
    await sendPaid(element, YES);
    const words = drawn();
    element.startAgain();
    await sendPaid(element, YES);
    assert.isAbove(drawn(), words);
  });

  it('is a way to leave the question where the citizen left it, which chance does not touch', async () => {
    const { drawn } = force('other');
    const element = run();
    await pick(element, 'paid', { leave: 0 });
    await send(element);
    await comesTo(element, 'waiting');
    assert.deepEqual([(await kept())[0]!.answers['paid'], drawn()], [{ missing: 'no-answer' }, 0]);
  });
});

describe('a question whose answer chance may change', () => {
  it('says so beside it, with how many of a hundred stay', async () => {
    const element = run();
    await questionOf(element, 'paid');
    await eventually('the note', () => note(element).includes('About 75 in 100 answers stay as they were given'));
  });

  it('says so in the language of the page', async () => {
    const element = run(SURVEY, 'da');
    await questionOf(element, 'paid');
    await eventually('the note', () => note(element).includes('Omkring 75 ud af 100 svar'));
  });

  it('says so where the question comes after the control stands in the page', async () => {
    const control = stageOne<ChoiceElement>(html`<tillid-choice label="Soon"><option value="a">A</option></tillid-choice>`);
    await appear(control, 'input');
    control.question = SURVEY.questions![0] as ChoiceQuestion;
    await eventually('the note', () => wordsOf(find(control, '[part=chance]')).includes('About 75 in 100'));
  });

  it('follows the page into another language', async () => {
    const element = run();
    await eventually('the note', () => note(element).includes('About 75 in 100'));
    element.lang = 'da';
    await eventually('the note in Danish', () => note(element).includes('Omkring 75 ud af 100 svar'));
  });

  it('says nothing of it at other questions', async () => {
    const element = run();
    await appear(element, '[name=area]', 'input');
    assert.isUndefined(find(element, '[name=area]', '[part=chance]'));
  });

  it('gives axe nothing to object to', async () => {
    const element = run();
    await appear(element, '[name=paid]', '[part=chance]');
    assert.deepEqual(await objections(element), []);
  });

  it('says in the review that chance decides what is sent, at that answer alone', async () => {
    const element = run({ ...SURVEY, review: true });
    await pick(element, 'paid', YES);
    await pick(element, 'area', 0);
    await goOn(element, 'Check your answers before you send them');
    assert.deepEqual(
      all(element, '.review dd:not(.change)').map((one) => wordsOf(one)),
      ['Yes Chance decides on this device whether this answer or another one is sent.', 'In town'],
    );
  });
});

describe('assistive technology is told of such a question', () => {
  before(onlyInChromium);

  it('what chance does, after the hint', async () => {
    const element = run();
    await appear(element, '[name=paid]', '[part=chance]');
    const group = (await accessibilityTree()).find(({ role, name }) => role === 'group' && name === 'Have you paid without a bill?');
    assert.match(String(group?.['description']), /^In the last year\. To protect you, chance may change your answer/);
  });
});

const REVISES = { id: '2d4f1c1e-8f2a-4b7e-9c3d-1a2b3c4d5e6f', code: 'K7QM-2XGD-9PTR-4HWN-8VCB', revision: 0 };

describe('a response that is changed later, of which only what was told is known,', () => {
  const later = (more: Partial<SurveyDefinition> = {}) => run({ ...SURVEY, ...more }, 'en', { initial: { paid: 'no', area: 'town' }, revises: REVISES });

  it('does not put what was told into the form as an answer, but says what it was', async () => {
    const element = later();
    await eventually('what was sent', () => note(element).endsWith('stays unless you choose once more: No'));
    await eventually('the other answer', () => chosen(element, 'area').includes(0));
    assert.deepEqual(chosen(element, 'paid'), []);
  });

  it('tells the same again, and draws nothing, where the question is not answered once more', async () => {
    const { drawn } = force('other');
    const element = later();
    await eventually('the other answer', () => chosen(element, 'area').includes(0));
    await pick(element, 'area', 1);
    await send(element);
    await comesTo(element, 'waiting');
    assert.deepEqual([(await kept())[0]!.answers, drawn()], [{ paid: 'no', area: 'land' }, 0]);
  });

  it('tells what chance makes of an answer that is given once more', async () => {
    force('other');
    const element = later();
    await eventually('the other answer', () => chosen(element, 'area').includes(0));
    assert.equal((await sendPaid(element, NO)).answers['paid'], 'yes');
  });

  it('asks for no new answer where one is needed', async () => {
    const [paid, area] = SURVEY.questions!;
    const element = later({ questions: [{ ...paid!, required: true }, area!] as SurveyDefinition['questions'] });
    await eventually('the other answer', () => chosen(element, 'area').includes(0) && note(element).endsWith('No'));
    await send(element);
    await comesTo(element, 'waiting');
    assert.equal((await kept())[0]!.answers['paid'], 'no');
  });

  it('is reviewed with what was told, marked as that', async () => {
    const element = later({ review: true });
    await eventually('the other answer', () => chosen(element, 'area').includes(0) && note(element).endsWith('No'));
    await goOn(element, 'Check your answers before you send them');
    assert.equal(wordsOf(all(element, '.review dd')[0]), 'No This is what was sent. Chance may have changed it.');
  });

  it('is the same by its receipt', async () => {
    const id = freshName('cash');
    await publish({ ...SURVEY, id });
    const receipt = await newReceipt(id);
    await post({ id: receipt.id, survey: id, version: '1', language: 'en', answers: { paid: 'no', area: 'town' } });
    const element = await lookedUp(receipt);
    await pressOn(element, 'change');
    const survey = await appear<SurveyElement>(element, 'tillid-survey');
    await eventually('what was sent', () => note(survey).endsWith('stays unless you choose once more: No'));
    assert.deepEqual(chosen(survey, 'paid'), []);
  });
});
