import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/questions/approval/approval.element.js';
import type { ApprovalElement } from '../../../src/questions/approval/approval.element.js';
import { approvalExamples } from '../../../src/questions/approval/approval.examples.js';
import type { ApprovalQuestion } from '../../../src/questions/approval/approval.js';
import { objections } from '../../fixtures/axe.js';
import { overflowing } from '../../fixtures/overflow.js';
import { all, appear, eventually, find, focused, listen, press, stage, stageOne, wordsOf } from '../../fixtures/stage.js';

const LIST = html`<ol>
  <li value="bus" data-cost="40000" data-place="Hvalsø">Evening bus</li>
  <li value="library">Library on Sundays</li>
  <li value="trees" data-versus="More parking">Trees on the square</li>
</ol>`;

async function inForm(approval: TemplateResult, language = 'en'): Promise<{ form: HTMLFormElement; approval: ApprovalElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${approval}</form>`, language);
  const element = form.querySelector('tillid-approval')!;
  await appear(element, 'input');
  return { form, approval: element };
}

async function asked(question: Partial<ApprovalQuestion> = {}, language = 'en'): Promise<ApprovalElement> {
  const whole: ApprovalQuestion = {
    id: 'q',
    type: 'approval',
    text: { en: 'Which?', da: 'Hvilke?' },
    options: ['bus', 'library', 'trees'].map((id) => ({ id, text: { en: `The ${id}` } })),
    ...question,
  };
  const approval = stageOne<ApprovalElement>(html`<tillid-approval .question=${whole}></tillid-approval>`, language);
  await appear(approval, 'input');
  return approval;
}

const inputs = (approval: ApprovalElement) => all<HTMLInputElement>(approval, '.card input');
const checked = (approval: ApprovalElement) => inputs(approval).flatMap((input) => (input.checked ? [input.value] : []));
const count = (approval: ApprovalElement) => wordsOf(find(approval, '.count'));
const told = (approval: ApprovalElement) => wordsOf(find(approval, '.told'));
const sent = (form: HTMLFormElement) => [...new FormData(form)];

async function tick(approval: ApprovalElement, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    inputs(approval)
      .find((input) => input.value === id)!
      .click();
    await approval.updateComplete;
  }
}
async function undo(approval: ApprovalElement): Promise<void> {
  find(approval, '.undo')!.click();
  await approval.updateComplete;
}

describe('the approval in a plain form', () => {
  it('shows the cards of its list, with both sides, place and cost', async () =>
    assert.deepEqual(
      all((await inForm(html`<tillid-approval>${LIST}</tillid-approval>`)).approval, '.card').map(wordsOf),
      ['Evening bus Where: Hvalsø Costs: kr 40,000', 'Library on Sundays', 'Trees on the square versus More parking'].map((words) =>
        words.replace('kr ', 'kr\u00A0').replace(/\s/g, ' '),
      ),
    ));

  it('draws spaces between the words of its cards', async () =>
    assert.deepEqual(
      all((await inForm(html`<tillid-approval>${LIST}</tillid-approval>`)).approval, '.card-text').map(({ innerText }) => innerText.split(/\s+/)),
      ['Evening bus Where: Hvalsø Costs: kr 40,000', 'Library on Sundays', 'Trees on the square versus More parking'].map((words) => words.split(' ')),
    ));

  it('sends nothing while nothing is ticked', async () => assert.deepEqual(sent((await inForm(html`<tillid-approval name="board">${LIST}</tillid-approval>`)).form), []));

  it('sends the ids in the order of the options', async () => {
    const { form, approval } = await inForm(html`<tillid-approval name="board">${LIST}</tillid-approval>`);
    await tick(approval, 'trees', 'bus');
    assert.deepEqual(sent(form), [['board', '["bus","trees"]']]);
  });

  it('begins with the list of its attribute', async () =>
    assert.deepEqual(checked((await inForm(html`<tillid-approval value='["trees","boat"]'>${LIST}</tillid-approval>`)).approval), ['trees']));

  it('shows what a script has set', async () => {
    const { approval } = await inForm(html`<tillid-approval>${LIST}</tillid-approval>`);
    approval.value = ['library'];
    await approval.updateComplete;
    assert.deepEqual(checked(approval), ['library']);
  });

  it('holds up the form without an answer that is required', async () => {
    const { form, approval } = await inForm(html`<tillid-approval required>${LIST}</tillid-approval>`);
    assert.deepEqual([form.checkValidity(), approval.validity.valueMissing, approval.validationMessage], [false, true, 'Choose an answer.']);
  });

  it('has the value of its attribute after a reset', async () => {
    const { form, approval } = await inForm(html`<tillid-approval name="board" value='["bus"]'>${LIST}</tillid-approval>`);
    await tick(approval, 'trees');
    form.reset();
    await approval.updateComplete;
    assert.deepEqual([sent(form), checked(approval)], [[['board', '["bus"]']], ['bus']]);
  });

  it('takes no answers within a disabled fieldset', async () => {
    const form = stageOne<HTMLFormElement>(
      html`<form>
        <fieldset disabled><tillid-approval>${LIST}</tillid-approval></fieldset>
      </form>`,
    );
    await appear(form, 'tillid-approval', 'fieldset:disabled');
    assert.isTrue(inputs(form.querySelector('tillid-approval')!).every((input) => input.matches(':disabled')));
  });

  for (const state of ['["boat"]', '{"bus":1}', '[', null]) {
    it(`has no answer when the browser restores ${JSON.stringify(state)}`, async () => {
      const { approval } = await inForm(html`<tillid-approval>${LIST}</tillid-approval>`);
      approval.formStateRestoreCallback(state);
      await approval.updateComplete;
      assert.isUndefined(approval.given);
    });
  }
});

describe('the approval fires', () => {
  for (const name of ['input', 'change']) {
    it(`\`${name}\` once for a card that is ticked, and it reaches the document from the host`, async () => {
      const approval = await asked();
      const heard = listen(name);
      await tick(approval, 'bus');
      assert.deepEqual(
        heard.map(({ target }) => (target as Element).localName),
        ['tillid-approval'],
      );
    });

    it(`\`${name}\` once for a step that is taken back`, async () => {
      const approval = await asked();
      await tick(approval, 'bus');
      const heard = listen(name);
      await undo(approval);
      assert.equal(heard.length, 1);
    });
  }
});

describe('how many are ticked', () => {
  it('is shown from the beginning', async () => assert.equal(count(await asked()), '0 options chosen'));

  it('is shown and told with every step', async () => {
    const approval = await asked();
    await tick(approval, 'bus');
    assert.deepEqual([count(approval), told(approval)], ['1 option chosen', 'Chosen: The bus. 1 option chosen']);
  });

  it('is told when a card is taken out', async () => {
    const approval = await asked();
    await tick(approval, 'bus', 'trees', 'bus');
    assert.equal(told(approval), 'Taken out: The bus. 1 option chosen');
  });

  it('is told in the language of the page', async () => {
    const approval = await asked({}, 'da');
    await tick(approval, 'bus', 'trees');
    assert.equal(count(approval), '2 muligheder valgt');
  });
});

describe('more than the most', () => {
  it('can be ticked, and the text says how many to take out', async () => {
    const approval = await asked({ atMost: 1 });
    await tick(approval, 'bus', 'trees', 'library');
    const words = 'You have chosen 3, and at most 1 count. Take out 2 options.';
    assert.deepEqual([checked(approval).length, count(approval), told(approval)], [3, words, `Chosen: The library. ${words}`]);
  });

  it('is told to the form', async () => {
    const approval = await asked({ atMost: 1 });
    await tick(approval, 'bus', 'trees');
    assert.deepEqual([approval.validity.rangeOverflow, approval.validationMessage], [true, 'You have chosen 2, and at most 1 count. Take out 1 option.']);
  });

  it('is mended by taking one out', async () => {
    const approval = await asked({ atMost: 1 });
    await tick(approval, 'bus', 'trees', 'bus');
    assert.deepEqual([approval.validity.valid, approval.given], [true, ['trees']]);
  });

  it('is told of an attribute too', async () => {
    const { approval } = await inForm(html`<tillid-approval at-most="1">${LIST}</tillid-approval>`);
    await tick(approval, 'bus', 'trees');
    assert.isTrue(approval.validity.rangeOverflow);
  });
});

describe('a step of an approval', () => {
  it('is taken back, one after the other', async () => {
    const approval = await asked();
    await tick(approval, 'bus', 'trees');
    await undo(approval);
    assert.deepEqual(approval.given, ['bus']);
    await undo(approval);
    assert.isUndefined(approval.given);
  });

  it('keeps the focus on the button that takes it back', async () => {
    const approval = await asked();
    await tick(approval, 'bus');
    find(approval, '.undo')!.focus();
    await press('Enter');
    await eventually('the words', () => told(approval) === 'The last step was taken back. 0 options chosen');
    assert.isTrue(focused()?.matches('.undo'));
  });
});

describe('the approval by keyboard', () => {
  it('is ticked with Space, card by card, and left by Tab', async () => {
    const page = stage(html`<button id="before">before</button><tillid-approval label="Which?">${LIST}</tillid-approval><button id="after">after</button>`);
    const approval = page.querySelector('tillid-approval')!;
    await appear(approval, 'input');
    page.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab', 'Space', 'Tab', 'Tab', 'Space', 'Tab');
    assert.deepEqual(approval.given, ['bus', 'trees']);
    assert.isTrue(focused()?.matches('.undo'));
  });
});

describe('the approval and a way to leave it', () => {
  it('lets go of the ticks', async () => {
    const approval = await asked({ allow: ['no-answer'] });
    await tick(approval, 'bus');
    (await appear(approval, '.leave input')).click();
    await approval.updateComplete;
    assert.deepEqual([approval.given, checked(approval)], [{ missing: 'no-answer' }, []]);
  });

  it('is left behind by a tick', async () => {
    const approval = await asked({ allow: ['no-answer'] });
    (await appear(approval, '.leave input')).click();
    await tick(approval, 'bus');
    assert.deepEqual(approval.given, ['bus']);
  });
});

describe('the approval', () => {
  it('tells its answer in words', async () => {
    const approval = await asked();
    await tick(approval, 'bus', 'trees');
    assert.equal(approval.answerText, 'The bus and The trees');
  });

  for (const language of ['da', 'ar']) {
    it(`fits into 320 pixels (${language})`, async () => {
      for (const { question, valid } of approvalExamples) {
        const approval = await asked(question, language);
        approval.parentElement!.style.width = '320px';
        approval.value = valid[0] as string[];
        await approval.updateComplete;
        assert.deepEqual(overflowing(approval.parentElement!), []);
      }
    });
  }

  it('leaves axe-core nothing to object to', async () => {
    const approval = await asked({ atMost: 1, allow: ['no-answer'] }, 'da');
    await tick(approval, 'bus', 'trees');
    assert.deepEqual(await objections(approval), []);
  });

  it('stays usable with 200 options', async () => {
    const approval = await asked({ options: Array.from({ length: 200 }, (_, index) => ({ id: `o${index}`, text: { en: `Option ${index + 1}` } })) });
    const before = performance.now();
    await tick(approval, 'o0', 'o199');
    assert.deepEqual(approval.given, ['o0', 'o199']);
    assert.isBelow(performance.now() - before, 2000);
  });
});
