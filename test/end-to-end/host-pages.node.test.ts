import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { appear } from '../fixtures/browser.js';
import { answerFourth, answersIn, opened } from '../fixtures/embedded.js';
import { waitUntil } from '../fixtures/wait-until.js';

const MODULE = '<script type="module" src="/cdn/tillid.js"></script>';
const TAG = '<tillid-satisfaction survey="visit" endpoint="/v1/responses">Tell us at the desk.</tillid-satisfaction>';

interface Host {
  readonly doctype?: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  readonly head?: string;
  readonly body?: string;
}

const pageOf = ({ doctype = '<!doctype html>', html = 'lang="en"', head = MODULE, body = TAG }: Host) =>
  `${doctype}<html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Skovby</title>${head}</head><body>${body}</body></html>`;

/** Styles that come with some pages and mean no harm. */
const RESET = '*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; line-height: 1; list-style: none; outline: 0; appearance: none; }';
const REVERT = '* { all: revert; }';
const styled = `${MODULE}<link rel="stylesheet" href="/host.css">`;

/** A second copy of the scripts, as another widget on the page would bring it. */
const copyOfScripts = () =>
  Object.fromEntries(
    readdirSync('dist/cdn', { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [`second/${file}`, readFileSync(path.join('dist/cdn', file), 'utf8')]),
  );

/** A host that keeps its parts in a shadow root, and says so. */
const SHADOW = `customElements.define('skovby-part', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).append(document.querySelector('template').content.cloneNode(true)); tillid.watch(this.shadowRoot); }
});`;

const HOSTS: readonly (readonly [name: string, files: () => Record<string, string>])[] = [
  ['in quirks mode', () => ({ 'index.html': pageOf({ doctype: '' }) })],
  ['with a style that takes everything away', () => ({ 'index.html': pageOf({ head: styled }), 'host.css': RESET })],
  ['with a style that turns everything back', () => ({ 'index.html': pageOf({ head: styled }), 'host.css': REVERT })],
  ['that runs from right to left', () => ({ 'index.html': pageOf({ html: 'lang="ar" dir="rtl"' }) })],
  ['with two copies of the scripts', () => ({ ...copyOfScripts(), 'index.html': pageOf({ head: `${MODULE}<script type="module" src="/second/tillid-all.js"></script>` }) })],
  ['without modules', () => ({ 'index.html': pageOf({ head: '<script defer src="/cdn/tillid-classic.js"></script>' }) })],
];

/** What reaches out of the page, and whether the question can be seen. */
const shown = () => {
  const { width, height } = document.querySelector('tillid-satisfaction')!.getBoundingClientRect();
  return { isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth, isSeen: width > 100 && height > 50 };
};

describe('a host page', () => {
  for (const [name, files] of HOSTS)
    it(`${name} asks and sends, and nothing reaches out of it`, async () => {
      const { page, faults, ...serving } = await opened(files(), '/', (tab) => tab.setViewport({ width: 360, height: 640 }));
      await appear(page, 'tillid-satisfaction >>> input');
      assert.deepEqual(await page.evaluate(shown), { isWide: false, isSeen: true });
      await answerFourth(page, 'tillid-satisfaction');
      assert.deepEqual(await answersIn(serving), [{ overall: 4 }]);
      assert.deepEqual(faults, { violations: [], errors: [] });
    });

  it('with a base address elsewhere asks and sends', async () => {
    // The policy of the collector's own pages forbids such addresses; a municipality's may allow them.
    const { page, ...serving } = await opened({ 'index.html': pageOf({ head: `<base href="/pages/deep/">${MODULE}` }) }, '/', (tab) => tab.setBypassCSP(true));
    await answerFourth(page, 'tillid-satisfaction');
    assert.deepEqual(await answersIn(serving), [{ overall: 4 }]);
    assert.equal(await page.evaluate(() => document.baseURI.endsWith('/pages/deep/')), true);
  });

  it('at four times the size asks and sends, and nothing reaches out of it', async () => {
    const { page, ...serving } = await opened({ 'index.html': pageOf({}) }, '/', (tab) => tab.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 }));
    await appear(page, 'tillid-satisfaction >>> input');
    assert.deepEqual(await page.evaluate(shown), { isWide: false, isSeen: true });
    await answerFourth(page, 'tillid-satisfaction');
    assert.deepEqual(await answersIn(serving), [{ overall: 4 }]);
  });

  it('that keeps its parts in a shadow root asks and sends once it has said so', async () => {
    const body = `<template>${TAG}</template><skovby-part></skovby-part>`;
    const { page, faults, ...serving } = await opened({ 'index.html': pageOf({ head: `${MODULE}<script type="module" src="/host.js"></script>`, body }), 'host.js': SHADOW });
    await answerFourth(page, 'skovby-part >>> tillid-satisfaction');
    assert.deepEqual(await answersIn(serving), [{ overall: 4 }]);
    assert.deepEqual(faults, { violations: [], errors: [] });
  });

  it('may take an element away and put it back: what was chosen is still there, and is sent once', async () => {
    const { page, ...serving } = await opened({ 'index.html': pageOf({}) });
    await appear(page, 'tillid-satisfaction >>> input');
    await page.$eval('tillid-satisfaction >>> input[value="4"]', (input) => input.click());
    await page.evaluate(() => {
      const element = document.querySelector('tillid-satisfaction')!;
      element.remove();
      document.body.append(element);
    });
    await page.$eval('tillid-satisfaction >>> button[part=send]', (button) => button.click());
    assert.deepEqual(await answersIn(serving), [{ overall: 4 }]);
  });

  it('may bring an element before the script and another one after it', async () => {
    const { page } = await opened({ 'index.html': pageOf({}) });
    await appear(page, 'tillid-satisfaction >>> input');
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('tillid-satisfaction'));
      document.body.append(section);
    });
    await waitUntil('the other', async () => (await page.$('section > tillid-satisfaction >>> input')) !== null);
  });
});
