import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { appear } from '../fixtures/browser.js';
import { answerFourth, answersIn, opened } from '../fixtures/embedded.js';
import { bundledFiles, installTillid, runTool } from '../fixtures/frameworks.js';
import { waitUntil } from '../fixtures/wait-until.js';

interface Framework {
  readonly name: string;
  /** The type check of the application, and that of a file with nothing but mistakes. */
  readonly check: readonly string[];
  readonly checkWrong: readonly string[];
  /** What the check must find in the wrong file. */
  readonly mistakes: readonly RegExp[];
}

/** A number given as a word, an attribute that is not known, a value that is not known, and an event's detail that has no such part. */
const NUMBER = /Type 'string' is not assignable to type 'number'/;
const ATTRIBUTE = /looks\W+ does not exist in type|'looks' does not exist on type/;
const VALUE = /Type '\W*smileys\W*' is not assignable to type/;
const DETAIL = /Property 'answers' does not exist on type '\{ readonly id: string;/;
const TAG = /Property 'tillid-surveys' does not exist/;

const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'react',
    check: ['typescript/bin/tsc', '-p', 'react/tsconfig.json'],
    checkWrong: ['typescript/bin/tsc', '-p', 'react/wrong.json'],
    mistakes: [NUMBER, ATTRIBUTE, VALUE, DETAIL, TAG],
  },
  {
    name: 'vue',
    check: ['vue-tsc/bin/vue-tsc.js', '-p', 'vue/tsconfig.json'],
    checkWrong: ['vue-tsc/bin/vue-tsc.js', '-p', 'vue/wrong.json'],
    mistakes: [NUMBER, ATTRIBUTE, VALUE, DETAIL, TAG],
  },
  {
    name: 'svelte',
    check: ['svelte-check/bin/svelte-check', '--workspace', 'svelte', '--tsconfig', 'tsconfig.json'],
    checkWrong: ['svelte-check/bin/svelte-check', '--workspace', 'svelte', '--tsconfig', 'wrong.json', '--output', 'machine'],
    mistakes: [NUMBER, ATTRIBUTE, VALUE, DETAIL],
  },
  {
    // Compiles ahead of time, which is its check as well. It takes any attribute of a custom element.
    name: 'angular',
    check: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular/tsconfig.json'],
    checkWrong: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular/wrong.json'],
    mistakes: [NUMBER, VALUE, DETAIL],
  },
];

const textOf = (page: Page, id: string) => page.$eval(`#${id}`, (output) => output.textContent);

/** Colours come with the words of the compilers. */
const plain = (text: string) => text.replaceAll(/\u001B\[\d+m/g, '');

describe('an application', () => {
  before(installTillid);

  for (const { name, check, checkWrong, mistakes } of FRAMEWORKS) {
    it(`in ${name} is type-checked, answered, hears the event, sends the form, and takes the elements away`, async () => {
      const checked = runTool(check[0]!, ...check.slice(1));
      assert.equal(checked.succeeded, true, checked.said);
      const built = runTool('vite/bin/vite.js', 'build', name, '--logLevel', 'error');
      assert.equal(built.succeeded, true, built.said);
      const { page, faults, ...serving } = await opened(bundledFiles(name));

      await answerFourth(page, 'tillid-survey');
      assert.deepEqual(await answersIn(serving), [{ overall: 4 }]);
      assert.equal(await waitUntil('tillid-stored', () => textOf(page, 'stored')), 'device');

      await appear(page, 'tillid-scale[name=mood] >>> input');
      await page.$eval('tillid-scale[name=mood] >>> input[value="3"]', (input) => input.click());
      await page.$eval('form button', (button) => button.click());
      assert.equal(await waitUntil('what the form sent', () => textOf(page, 'sent')), '3');
      assert.equal(await page.$$eval('tillid-scale[name=mood] >>> input', (inputs) => inputs.length), 3);

      await page.$eval('#remove', (button) => (button as HTMLButtonElement).click());
      await waitUntil('the elements to go', () => page.$('tillid-survey, tillid-scale').then((left) => left === null));
      assert.deepEqual(faults, { violations: [], errors: [] });
    });

    it(`in ${name} with mistakes does not pass the type check`, () => {
      const { succeeded, said } = runTool(checkWrong[0]!, ...checkWrong.slice(1));
      assert.equal(succeeded, false);
      for (const mistake of mistakes) assert.match(plain(said), mistake);
    });
  }
});
