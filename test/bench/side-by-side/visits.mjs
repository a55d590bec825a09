import puppeteer from 'puppeteer-core';
import { median } from '../measures.mjs';
import { FORMS } from './forms.mjs';
import { startSite } from './site.mjs';
import { visit } from './visit.mjs';

/** Whoever asks a third party for a font or a script gets no answer, and waits for none: figures are those of the page. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

/** The medians of what visits have told, by name; of what is told as an object, the same. */
function mediansOf(visits) {
  const [first] = visits;
  return Object.fromEntries(
    Object.keys(first).map((what) => {
      const told = visits.map((one) => one[what]);
      return [what, typeof first[what] === 'object' ? mediansOf(told) : median(told)];
    }),
  );
}

/**
 * Visits the pages of all forms in turns, each round beginning with another one.
 *
 * @param context Of the run, see parts/index.mjs.
 * @param kinds Name → `{ survey, places, slow }`, what kind of page is visited and how; the first round of each does not count.
 * @returns Of each form: itself, and by the name of each kind the medians of its visits.
 */
export async function visitInTurns({ rounds, log, peersFolder, launch }, kinds, forms = FORMS) {
  const site = await startSite(forms, { peers: peersFolder });
  const browser = await puppeteer.launch({ ...launch, args: [...launch.args, ALONE] });
  const seen = forms.map((form) => ({ form, visits: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])) }));
  try {
    for (const [kind, { survey, places, slow }] of Object.entries(kinds)) {
      await Promise.all(forms.map((form) => site.pageOf(form, survey, places)));
      log(`  ${kind}: pages made`);
      for (let round = -1; round < rounds; round++) {
        const turn = (round + 1) % seen.length;
        for (const { form, visits } of [...seen.slice(turn), ...seen.slice(0, turn)]) {
          const told = await visit(browser, await site.pageOf(form, survey, places), form, { places, slow });
          if (round >= 0) visits[kind].push(told);
        }
        log(`  ${kind}, round ${round + 1} of ${rounds}`);
      }
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  return seen.map(({ form, visits }) => ({ form, ...Object.fromEntries(Object.entries(visits).map(([kind, list]) => [kind, mediansOf(list)])) }));
}
