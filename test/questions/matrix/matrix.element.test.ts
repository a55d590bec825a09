import { assert } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import '../../../src/questions/matrix/matrix.element.js';
import type { MatrixElement } from '../../../src/questions/matrix/matrix.element.js';
import { matrixExamples } from '../../../src/questions/matrix/matrix.examples.js';
import type { MatrixAnswer, MatrixQuestion } from '../../../src/questions/matrix/matrix.js';
import { objections } from '../../fixtures/axe.js';
import { accessibilityTree, all, appear, eventually, find, focused, listen, onlyInChromium, pause, press, stage, stageOne, wordsOf } from '../../fixtures/stage.js';

const ROOM = html`<option value="clean">The room was clean</option>
  <option value="warm">The room was warm</option>`;

/** The matrix in a form, once it is drawn. */
async function inForm(matrix: TemplateResult, language = 'en'): Promise<{ form: HTMLFormElement; matrix: MatrixElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${matrix}</form>`, language);
  const element = form.querySelector('tillid-matrix')!;
  await appear(element, 'input');
  return { form, matrix: element };
}

const ROWS: MatrixQuestion['rows'] = [
  { id: 'listened', text: { en: 'The staff listened', da: 'Personalet lyttede' } },
  { id: 'time', text: { en: 'There was time', da: 'Der var tid' } },
];
const WORDS = {
  1: { en: 'Disagree', da: 'Uenig' },
  2: { en: 'Neither', da: 'Hverken eller' },
  3: { en: 'Agree', da: 'Enig' },
};

/** A matrix that stands for a question of a definition. */
async function asked(question: Partial<MatrixQuestion> = {}, language = 'en', width = ''): Promise<MatrixElement> {
  const whole: MatrixQuestion = { id: 'q', type: 'matrix', text: { en: 'How was it?', da: 'Hvordan var det?' }, rows: ROWS, min: 1, max: 3, ...question };
  const matrix = stageOne<MatrixElement>(html`<tillid-matrix .question=${whole}></tillid-matrix>`, language);
  matrix.parentElement!.style.width = width;
  await appear(matrix, 'input');
  return matrix;
}

const radios = (matrix: MatrixElement, row = 0) => all<HTMLInputElement>(matrix, `[name$="-${row}"]`);
const chosen = (matrix: MatrixElement, row = 0) => radios(matrix, row).findIndex((radio) => radio.checked);
const names = (matrix: MatrixElement) => all(matrix, '.option').map(wordsOf);
const sent = (form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => [name, JSON.parse(value as string) as unknown]);

/** Chooses with a click, as a mouse or a finger does: the column, counted from 0, in a row. */
async function choose(matrix: MatrixElement, column: number, row = 0): Promise<void> {
  radios(matrix, row)[column]!.click();
  await matrix.updateComplete;
}

describe('the matrix in a plain form', () => {
  it('asks the rows that stand in it', async () =>
    assert.deepEqual(all((await inForm(html`<tillid-matrix>${ROOM}</tillid-matrix>`)).matrix, '.item').map(wordsOf), ['The room was clean', 'The room was warm']));

  it('asks a row that comes later', async () => {
    const { matrix } = await inForm(html`<tillid-matrix>${ROOM}</tillid-matrix>`);
    matrix.append(new Option('The room was bright', 'bright'));
    await eventually('the row', () => all(matrix, '.item').length === 3);
  });

  it('has one value for each step', async () => assert.equal(radios((await inForm(html`<tillid-matrix min="0" max="10">${ROOM}</tillid-matrix>`)).matrix).length, 11));

  it('has words at both ends', async () =>
    assert.deepEqual(names((await inForm(html`<tillid-matrix max="3" lowest="No" highest="Yes">${ROOM}</tillid-matrix>`)).matrix).slice(0, 3), [
      'The room was clean, 1, No',
      'The room was clean, 2',
      'The room was clean, 3, Yes',
    ]));

  it('sends nothing while nothing is chosen', async () => assert.deepEqual(sent((await inForm(html`<tillid-matrix name="room">${ROOM}</tillid-matrix>`)).form), []));

  it('sends the rows that were answered, under its name', async () => {
    const { form, matrix } = await inForm(html`<tillid-matrix name="room">${ROOM}</tillid-matrix>`);
    await choose(matrix, 3, 1);
    assert.deepEqual(sent(form), [['room', { warm: 4 }]]);
  });

  it('tells the form its value and validity before anybody hears of the choice', async () => {
    const { form, matrix } = await inForm(html`<tillid-matrix name="room" required><option value="clean">Clean</option></tillid-matrix>`);
    const seen: unknown[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, () => seen.push([name, sent(form), matrix.validity.valid]));
    radios(matrix)[4]!.click();
    assert.deepEqual(seen, [
      ['input', [['room', { clean: 5 }]], true],
      ['change', [['room', { clean: 5 }]], true],
    ]);
  });

  it('shows and sends values that a script has set', async () => {
    const { form, matrix } = await inForm(html`<tillid-matrix name="room">${ROOM}</tillid-matrix>`);
    matrix.value = { clean: 2, warm: 5 };
    await matrix.updateComplete;
    assert.deepEqual([chosen(matrix, 0), chosen(matrix, 1), sent(form)], [1, 4, [['room', { clean: 2, warm: 5 }]]]);
  });

  it('begins with the values of its attribute', async () =>
    assert.deepEqual(sent((await inForm(html`<tillid-matrix name="room" value='{"clean": 2}'>${ROOM}</tillid-matrix>`)).form), [['room', { clean: 2 }]]));

  it('is valid without an answer that is not required', async () => assert.isTrue((await inForm(html`<tillid-matrix>${ROOM}</tillid-matrix>`)).form.checkValidity()));

  it('holds up the form without an answer that is required', async () => {
    const { form, matrix } = await inForm(html`<tillid-matrix required>${ROOM}</tillid-matrix>`);
    assert.deepEqual([form.checkValidity(), matrix.validity.valueMissing, matrix.validationMessage], [false, true, 'Choose an answer in every row.']);
  });

  it('holds up the form while one row is without the answer that is required', async () => {
    const { form, matrix } = await inForm(html`<tillid-matrix required>${ROOM}</tillid-matrix>`);
    await choose(matrix, 0);
    assert.deepEqual([form.checkValidity(), matrix.validity.valueMissing, matrix.validationMessage], [false, true, 'Choose an answer in every row.']);
  });

  it('is valid with an answer in every row', async () => {
    const { form, matrix } = await inForm(html`<tillid-matrix required>${ROOM}</tillid-matrix>`);
    await choose(matrix, 0, 0);
    await choose(matrix, 0, 1);
    assert.isTrue(form.checkValidity());
  });

  it('lets the browser report what is required on the first row without an answer', async () => {
    const { form, matrix } = await inForm(html`<tillid-matrix required>${ROOM}</tillid-matrix>`);
    await choose(matrix, 2, 0);
    form.reportValidity();
    assert.isTrue(radios(matrix, 1).includes(focused() as HTMLInputElement));
  });

  it('has no answer after a reset', async () => {
    const { form, matrix } = await inForm(html`<tillid-matrix name="room">${ROOM}</tillid-matrix>`);
    await choose(matrix, 2);
    form.reset();
    await matrix.updateComplete;
    assert.deepEqual([sent(form), chosen(matrix)], [[], -1]);
  });

  it('has the values of its attribute after a reset, as native controls have', async () => {
    const { form, matrix } = await inForm(html`<tillid-matrix name="room" value='{"clean": 2}'>${ROOM}</tillid-matrix>`);
    await choose(matrix, 4);
    form.reset();
    await matrix.updateComplete;
    assert.deepEqual(sent(form), [['room', { clean: 2 }]]);
  });

  it('takes no answers within a disabled fieldset', async () => {
    const form = stageOne<HTMLFormElement>(
      html`<form>
        <fieldset disabled><tillid-matrix name="room" value='{"clean": 2}'>${ROOM}</tillid-matrix></fieldset>
      </form>`,
    );
    await appear(form, 'tillid-matrix', 'fieldset:disabled');
    assert.deepEqual(sent(form), []);
  });

  it('takes no answers while it is disabled itself', async () => {
    const { matrix } = await inForm(html`<tillid-matrix disabled>${ROOM}</tillid-matrix>`);
    assert.isTrue(all(matrix, 'input').every((radio) => radio.matches(':disabled')));
  });

  const KEPT: readonly (readonly [state: string | null, given: unknown])[] = [
    ['{"warm":4}', { warm: 4 }],
    ['{"clean":1,"warm":9,"cosy":3,"toString":2}', { clean: 1 }],
    ['{"clean":"1","warm":{"missing":"dont-know"}}', undefined],
    ['[3]', undefined],
    ['3', undefined],
    ['{', undefined],
    ['', undefined],
    [null, undefined],
  ];
  for (const [state, given] of KEPT) {
    it(`has ${JSON.stringify(given)} when the browser restores ${JSON.stringify(state)}`, async () => {
      const { matrix } = await inForm(html`<tillid-matrix>${ROOM}</tillid-matrix>`);
      matrix.formStateRestoreCallback(state);
      await matrix.updateComplete;
      assert.deepEqual(matrix.given, given);
    });
  }
});

describe('the matrix fires', () => {
  for (const name of ['input', 'change']) {
    it(`\`${name}\` once for a choice, and it reaches the document from the host`, async () => {
      const matrix = await asked();
      const heard = listen(name);
      await choose(matrix, 1);
      assert.deepEqual(
        heard.map(({ target }) => (target as Element).localName),
        ['tillid-matrix'],
      );
    });

    it(`\`${name}\` once for answers that are taken back`, async () => {
      const matrix = await asked();
      await choose(matrix, 1);
      const heard = listen(name);
      (await appear(matrix, '.clear')).click();
      assert.equal(heard.length, 1);
    });
  }
});

describe('the matrix by keyboard', () => {
  async function between(): Promise<MatrixElement> {
    const page = stage(html`<button id="before">before</button><tillid-matrix label="How?" max="3">${ROOM}</tillid-matrix><button id="after">after</button>`);
    await appear(page, 'tillid-matrix', 'input');
    page.querySelector<HTMLElement>('#before')!.focus();
    return page.querySelector('tillid-matrix')!;
  }

  it('is one stop for Tab in each row', async () => {
    await between();
    await press('Tab', 'Tab', 'Tab');
    assert.equal(focused()?.id, 'after');
  });

  it('is not answered by reaching it', async () => {
    const matrix = await between();
    await press('Tab', 'Tab');
    assert.isUndefined(matrix.given);
  });

  it('takes the value in focus with Space', async () => {
    const matrix = await between();
    await press('Tab', 'Space');
    assert.deepEqual(matrix.given, { clean: 1 });
  });

  it('goes on within the row with the arrow to the right', async () => {
    const matrix = await between();
    await press('Tab', 'Space', 'ArrowRight', 'ArrowRight');
    assert.deepEqual(matrix.given, { clean: 3 });
  });

  it('comes to the next row with Tab, and the answer of the first stays', async () => {
    const matrix = await between();
    await press('Tab', 'Space', 'Tab', 'Space', 'ArrowRight');
    assert.deepEqual(matrix.given, { clean: 1, warm: 2 });
  });

  it('keeps the focus when the answers are taken back', async () => {
    const matrix = await between();
    await press('Tab', 'Space', 'Tab', 'Tab', 'Enter');
    await pause(50);
    assert.deepEqual([matrix.given, focused() === radios(matrix)[0]], [undefined, true]);
  });

  it('puts the focus on the first value', async () => {
    const matrix = await between();
    matrix.focus();
    assert.isTrue(focused() === radios(matrix)[0]);
  });

  it('puts the focus on the first value that is chosen', async () => {
    const matrix = await between();
    await choose(matrix, 2, 1);
    matrix.focus();
    assert.isTrue(focused() === radios(matrix, 1)[2]);
  });

  it('puts the focus on the first row without an answer where there is an error', async () => {
    const matrix = await between();
    await choose(matrix, 2, 0);
    matrix.error = 'Choose an answer in every row.';
    await matrix.updateComplete;
    matrix.focus();
    assert.isTrue(focused() === radios(matrix, 1)[0]);
  });
});

describe('an answer in the matrix', () => {
  it('is the values by row', async () => {
    const matrix = await asked();
    await choose(matrix, 2, 1);
    await choose(matrix, 0, 0);
    assert.deepEqual(matrix.given, { listened: 1, time: 3 });
  });

  it('takes the place of the one before in its row', async () => {
    const matrix = await asked();
    await choose(matrix, 2);
    await choose(matrix, 1);
    assert.deepEqual([matrix.given, chosen(matrix)], [{ listened: 2 }, 1]);
  });

  it('can be a value of zero', async () => {
    const matrix = await asked({ min: 0 });
    await choose(matrix, 0);
    assert.deepEqual(matrix.given, { listened: 0 });
  });

  it('can be taken back in all rows at once', async () => {
    const matrix = await asked();
    await choose(matrix, 2, 0);
    await choose(matrix, 2, 1);
    (await appear(matrix, '.clear')).click();
    await matrix.updateComplete;
    assert.deepEqual([matrix.given, chosen(matrix, 0), chosen(matrix, 1)], [undefined, -1, -1]);
  });

  it('cannot be taken back while there is none', async () => assert.isUndefined(find(await asked(), '.clear')));

  it('can be left in each row by itself', async () => {
    const matrix = await asked({ allow: ['dont-know', 'no-answer'] });
    await choose(matrix, 3, 0);
    await choose(matrix, 4, 1);
    assert.deepEqual(matrix.given, { listened: { missing: 'dont-know' }, time: { missing: 'no-answer' } });
  });

  it('has no way to leave all rows at once', async () => assert.isUndefined(find(await asked({ allow: ['dont-know'] }), '.leave')));

  it('satisfies what is required also where rows are left', async () => {
    const matrix = await asked({ required: true, allow: ['dont-know'] });
    await choose(matrix, 3, 0);
    await choose(matrix, 1, 1);
    assert.isTrue(matrix.checkValidity());
  });

  it('is objected to only in rows that have none', async () => {
    const matrix = await asked({ required: true, allow: ['dont-know'] });
    await choose(matrix, 1, 0);
    matrix.error = matrix.validationMessage;
    await matrix.updateComplete;
    assert.deepEqual(
      [0, 1].map((row) => radios(matrix, row).every((radio) => radio.getAttribute('aria-invalid') === 'true')),
      [false, true],
    );
  });
});

describe('the answer in words', () => {
  async function told(matrix: MatrixElement): Promise<string> {
    await matrix.updateComplete;
    const place = document.createElement('div');
    render(matrix.answerText, place);
    return wordsOf(place);
  }

  it('is empty while there is none', async () => assert.equal(await told(await asked()), ''));

  it('is row and word', async () => {
    const matrix = await asked({ labels: WORDS });
    matrix.value = { time: 1, listened: 3 };
    assert.equal(await told(matrix), 'The staff listened: Agree; There was time: Disagree');
  });

  it('is row and number where not every value has words', async () => {
    const matrix = await asked({ labels: { 3: { en: 'Agree' } } });
    matrix.value = { listened: 3, time: 2 };
    assert.equal(await told(matrix), 'The staff listened: 3 Agree; There was time: 2');
  });

  it('says in which way a row was left', async () => {
    const matrix = await asked({ allow: ['no-answer'] });
    matrix.value = { time: { missing: 'no-answer' } };
    assert.equal(await told(matrix), 'There was time: Prefer not to answer');
  });
});

describe('a screen reader is told of the matrix', () => {
  before(onlyInChromium);

  const nodes = async (role: string) => (await accessibilityTree()).filter((node) => node.role === role);
  const group = async () => (await nodes('group')).find(({ name }) => name === 'How was it?');

  for (const width of ['320px', '60rem']) {
    it(`row, number and word of each value (${width})`, async () => {
      await asked({ labels: WORDS, allow: ['dont-know'] }, 'en', width);
      assert.deepEqual(
        (await nodes('radio')).slice(0, 4).map(({ name }) => name),
        ['The staff listened, 1, Disagree', 'The staff listened, 2, Neither', 'The staff listened, 3, Agree', 'The staff listened, Don’t know'],
      );
    });

    it(`the words of each row as the name of its group (${width})`, async () => {
      await asked({ labels: WORDS }, 'en', width);
      assert.deepEqual(
        (await nodes('radiogroup')).map(({ name }) => name),
        ['The staff listened', 'There was time'],
      );
    });

    it(`nothing twice (${width})`, async () => {
      await asked({ labels: WORDS }, 'en', width);
      const texts = (await nodes('StaticText')).map(({ name }) => name).filter((name) => name.includes('Neither'));
      assert.equal(texts.length, 2);
    });
  }

  it('which value is chosen', async () => {
    const matrix = await asked();
    await choose(matrix, 1);
    assert.deepEqual(
      (await nodes('radio')).map(({ checked }) => checked),
      ['false', 'true', ...Array<string>(4).fill('false')],
    );
  });

  it('the question as the name of the group', async () => {
    await asked();
    assert.isDefined(await group());
  });

  it('hint and error as the description of the group', async () => {
    const matrix = await asked({ hint: { en: 'Think of today.' } });
    matrix.error = 'Choose an answer in every row.';
    await matrix.updateComplete;
    assert.equal((await group())?.description?.replace(/\s+/g, ' '), 'Think of today. Error: Choose an answer in every row.');
  });

  // The protocol of the browser does not tell set size and position; one group in one root is what they are counted from.
  it('set size and position by one group of native radio buttons for each row', async () => {
    const matrix = await asked({ allow: ['dont-know'] });
    const rows = all(matrix, '[role=radiogroup]').map((row) => [...row.querySelectorAll('input')].map((radio) => `${radio.type} ${radio.name.replace(/^answer-\d+/, 'row')}`));
    assert.deepEqual(rows, [Array<string>(4).fill('radio row-0'), Array<string>(4).fill('radio row-1')]);
  });
});

describe('the matrix is', () => {
  const tops = (elements: readonly Element[]) => new Set(elements.map((element) => Math.round(element.getBoundingClientRect().top)));
  const inOneLine = (matrix: MatrixElement) => tops(radios(matrix).map((radio) => radio.closest('label')!)).size === 1;
  const ten: Partial<MatrixQuestion> = { min: 0, max: 10, allow: ['dont-know', 'no-answer'] };

  it('a table where there is room', async () => assert.isTrue(inOneLine(await asked({ labels: WORDS }, 'en', '50rem'))));

  it('cards with every word in sight where there is none', async () => {
    const matrix = await asked({ labels: WORDS }, 'en', '320px');
    assert.deepEqual(
      all(matrix, '.heads + .row .mark').map((mark) => mark.checkVisibility()),
      [true, true, true],
    );
  });

  it('cards where its columns would be too narrow', async () => assert.isFalse(inOneLine(await asked(ten, 'en', '50rem'))));

  for (const [width, lines] of [
    ['320px', 2],
    ['44rem', 1],
  ] as const) {
    it(`cards with eleven numbers in ${lines === 1 ? 'one line' : 'two lines'} on ${width}`, async () => {
      const matrix = await asked(ten, 'en', width);
      assert.equal(tops(all(matrix, '.heads + .row .value')).size, lines);
    });
  }

  it('cards whose last number stands above the words of the end', async () => {
    const matrix = await asked({ ...ten, labels: { 10: { en: 'Complete trust' } } }, 'en', '44rem');
    const right = (selector: string) => Math.round(find(matrix, selector)!.getBoundingClientRect().right);
    assert.equal(right('.value:last-child'), right('.ends'));
  });

  it('a table of thirteen columns where they are wide enough', async () => assert.isTrue(inOneLine(await asked(ten, 'en', '58rem'))));

  for (const [name, question, width] of [
    ['with words', { labels: WORDS }, '40rem'],
    ['with thirteen columns', ten, '56rem'],
  ] as const) {
    it(`a table of columns that stand under their heads, ${name}`, async () => {
      const matrix = await asked(question, 'en', width);
      const middle = (element: Element) => Math.round(element.getBoundingClientRect().left + element.getBoundingClientRect().width / 2);
      assert.deepEqual(radios(matrix, 1).map(middle), all(matrix, '.head').map(middle));
    });

    it(`a table of columns that are at least 3rem wide, ${name}`, async () => {
      const matrix = await asked(question, 'en', width);
      for (const option of all(matrix, '.option')) assert.isAtLeast(option.getBoundingClientRect().width, 48);
    });
  }
});

describe('the language of the page', () => {
  it('changes the words and keeps the answer while the matrix lives', async () => {
    const matrix = await asked({ labels: WORDS });
    await choose(matrix, 2);
    matrix.parentElement!.lang = 'da';
    await eventually('Danish words', () => names(matrix)[0] === 'Personalet lyttede, 1, Uenig');
    assert.deepEqual(matrix.given, { listened: 3 });
  });
});

describe('every example of a matrix', () => {
  for (const { name, question, valid } of matrixExamples) {
    describe(name, () => {
      it('gives each value a name of its own', async () => {
        const matrix = await asked(question);
        assert.equal(new Set(names(matrix)).size, all(matrix, 'input').length);
      });

      it('gives its valid answers', async () => {
        const matrix = await asked(question);
        const given: unknown[] = [];
        for (const answer of valid) {
          matrix.value = answer as MatrixAnswer;
          await matrix.updateComplete;
          given.push(matrix.given);
        }
        assert.deepEqual(given, [...valid]);
      });

      it('comes back from its own state', async () => {
        const matrix = await asked(question);
        matrix.value = valid[0] as MatrixAnswer;
        const later = await asked(question);
        later.state = matrix.state;
        assert.deepEqual(later.given, valid[0]);
      });

      for (const width of ['320px', '60rem']) {
        it(`shows every value at least 44 pixels high (${width})`, async () => {
          for (const option of all(await asked(question, 'da', width), '.option')) assert.isAtLeast(option.getBoundingClientRect().height, 44);
        });

        it(`shows every value at least 24 pixels wide (${width})`, async () => {
          for (const option of all(await asked(question, 'da', width), '.option')) assert.isAtLeast(option.getBoundingClientRect().width, 24);
        });

        for (const direction of ['ltr', 'rtl']) {
          it(`fits into ${width}, written ${direction}`, async () => {
            const matrix = await asked(question, 'da', width);
            matrix.error = 'Vælg et svar i hver række.';
            matrix.value = valid.at(-1) as MatrixAnswer;
            await matrix.updateComplete;
            find(matrix, '.question')!.dir = direction;
            const { left, right } = matrix.getBoundingClientRect();
            const outside = all(matrix, '*:not(.visually-hidden, slot)').filter(
              (part) =>
                part.checkVisibility() &&
                part.getBoundingClientRect().width > 0 &&
                (part.getBoundingClientRect().left < left - 1 || part.getBoundingClientRect().right > right + 1),
            );
            assert.deepEqual(
              outside.map(({ className }) => className),
              [],
            );
          });
        }

        it(`leaves axe-core nothing to object to (${width})`, async () => {
          const matrix = await asked(question, 'da', width);
          matrix.value = valid[0] as MatrixAnswer;
          await matrix.updateComplete;
          assert.deepEqual(await objections(matrix), []);
        });

        it(`leaves axe-core nothing to object to with an error (${width})`, async () => {
          const matrix = await asked(question, 'da', width);
          matrix.error = 'Vælg et svar i hver række.';
          await matrix.updateComplete;
          assert.deepEqual(await objections(matrix), []);
        });
      }

      it('leaves axe-core nothing to object to while it is disabled', async () => {
        const matrix = await asked(question, 'da');
        matrix.value = valid[0] as MatrixAnswer;
        matrix.disabled = true;
        await matrix.updateComplete;
        assert.deepEqual(await objections(matrix), []);
      });
    });
  }
});
