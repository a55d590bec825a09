import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { appear, startBrowser, watch } from '../fixtures/browser.js';
import { waitUntil } from '../fixtures/wait-until.js';

const MAP = readFileSync('dist/cdn/importmap.json', 'utf8');
const HASHES = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as Record<string, string>;
const POLICY = `default-src 'none'; script-src 'self' 'sha256-${createHash('sha256').update(MAP).digest('base64')}'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Skovby</title>
<script type="importmap">${MAP}</script>
<script type="module" src="/cdn/tillid.js" integrity="${HASHES['tillid.js']}"></script>
<tillid-choice label="How did you come?"><option value="bus">By bus</option><option value="bike">By bike</option></tillid-choice></html>`;

const servers: Server[] = [];
after(() => servers.forEach((server) => server.close()));

/** Opens a page with the import map; `alter` may change a script on its way. Tells which scripts were asked for. */
async function open(alter: (file: string, code: string) => string = (_file, code) => code): Promise<{ page: Page; asked: string[]; told: string[]; violations: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [file, query] = request.url!.split('?');
    if (!file!.endsWith('.js')) return void response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY }).end(PAGE);
    asked.push(query === undefined ? file! : `${file}?${query}`);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(alter(file!, readFileSync(path.join('dist', file!), 'utf8')));
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const page = await (await startBrowser()).newPage();
  const { violations } = await watch(page);
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { page, asked, told, violations };
}

const isChoice = (file: string) => file.includes('/choice.element-');
const isDefined = (page: Page) => page.evaluate(() => customElements.get('tillid-choice') !== undefined);

describe('the import map with hashes', () => {
  it('names every module of the folder', () => {
    const { integrity } = JSON.parse(MAP) as { integrity: Record<string, string> };
    const modules = readdirSync('dist/cdn', { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.js') && !/worker|tillid-(classic|frame|work)\.js$/.test(file));
    assert.deepEqual(Object.keys(integrity).toSorted(), modules.map((file) => `/cdn/${file}`).toSorted());
    for (const file of modules) assert.equal(integrity[`/cdn/${file}`], HASHES[file]);
  });

  it('lets a page under a strict policy that names its hash run', async () => {
    const { page, violations } = await open();
    await appear(page, 'tillid-choice >>> input');
    assert.deepEqual(violations, []);
  });

  it('has a changed chunk refused, at a second attempt too', async () => {
    const { page, asked, told } = await open((file, code) => (isChoice(file) ? `${code};` : code));
    const failures = () => told.filter((text) => text.includes('<tillid-choice> could not be loaded')).length;
    await waitUntil('the first attempt to fail', () => failures() === 1);
    await page.evaluate(() => document.body.append(document.createElement('tillid-choice')));
    await waitUntil('the second attempt to fail', () => failures() === 2);
    assert.equal(await isDefined(page), false);
    assert.deepEqual(
      asked.filter((address) => address.includes('?')),
      [],
    );
  });
});
