// Puts every form before the same citizen, one after the other, with the five questions.
import puppeteer from 'puppeteer-core';
import { ANSWERED } from '../forms.mjs';
import { startSite } from '../site.mjs';
import { SURVEYS } from '../survey.mjs';

/**
 * @param context That of the parts, see parts/index.mjs; `forms`, if given, are asked instead of all.
 * @param work Called with `{ browser, site, form, survey, address }`; what it gives is given back for the form.
 * @returns `{ form, seen }` for each, or `{ form, failed }` in words where the form could not be tried.
 */
export async function eachForm({ log, peersFolder, launch, forms = ANSWERED }, work) {
  const survey = SURVEYS.five;
  const site = await startSite(forms, { peers: peersFolder });
  const browser = await puppeteer.launch(launch);
  const done = [];
  try {
    for (const form of forms) {
      log(`  ${form.name}`);
      const address = await site.pageOf(form, survey.id);
      const tried = () => work({ browser, site, form, survey, address });
      // A browser may stumble once; and one form that does not work twice is an outcome, and the others are measured all the same.
      const again = (error) => {
        log(`  ${form.name}, once more: ${error.message}`);
        return tried();
      };
      done.push(
        await tried()
          .catch(again)
          .then(
            (seen) => ({ form, seen }),
            (error) => ({ form, failed: error.message.split('\n')[0] }),
          ),
      );
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  return done;
}

/** The row of a form that could not be tried. */
export const rowOfFailed = ({ form, failed }, columns) => ({ name: form.name, cells: [`could not be tried: ${failed}`, ...Array(columns - 1).fill('–')] });
