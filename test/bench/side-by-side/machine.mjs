import { availableParallelism, cpus, totalmem } from 'node:os';
import puppeteer from 'puppeteer-core';

/** What the figures depend on, without a word that tells whose machine it is. */
export async function machine(launch) {
  const browser = await puppeteer.launch(launch);
  const version = await browser.version();
  await browser.close();
  return {
    processor: cpus()[0]?.model.trim() || 'a processor that does not tell its name',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.version.slice(1),
    browser: version.replace('HeadlessChrome/', 'Chromium '),
  };
}
