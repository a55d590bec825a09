// What axe-core objects to on the page of each form: on every screen of it, and on the page that is left when it was sent.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { filledIn, visiting } from '../answering/answered-visit.mjs';
import { eachForm, rowOfFailed } from '../answering/each-form.mjs';
import { settled } from '../answering/hand.mjs';
import { OURS, PEERS } from '../forms.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at level AA, and what EN 301 549 asks for. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'EN-301-549'];

/** Adds what axe-core objects to now: id of the rule → the most elements that it was broken by on one screen. */
async function inspect(page, found) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (tags) => {
    const result = await globalThis.axe.run(globalThis.document, { runOnly: tags, resultTypes: ['violations'] });
    return result.violations.map(({ id, impact, nodes }) => ({ id, impact, elements: nodes.length }));
  }, TAGS);
  for (const { id, impact, elements } of violations) found.set(id, { impact, elements: Math.max(elements, found.get(id)?.elements ?? 0) });
}

const inspected = (place) =>
  visiting(place, async ({ page, mark }) => {
    const found = new Map();
    const { hand, send } = await filledIn(page, place.survey, mark, { onScreen: () => inspect(page, found) });
    await inspect(page, found);
    if (send) await hand.click(send);
    await settled(page);
    await inspect(page, found);
    return [...found].map(([id, one]) => ({ id, ...one })).toSorted((a, b) => b.elements - a.elements);
  });

const elementsOf = (seen) => seen.reduce((sum, { elements }) => sum + elements, 0);

/** Tells of each form which rules of axe-core it breaks. */
export async function measureAccess(context) {
  const done = await eachForm(context, inspected);
  const columns = ['rules broken', 'elements', 'which'];
  const ours = done.find(({ form }) => form === OURS)?.seen ?? [];
  const ahead = done.filter(({ form, seen }) => PEERS.includes(form) && seen && ours.length > 0 && elementsOf(seen) <= elementsOf(ours));
  return {
    title: 'Violations that axe-core finds',
    columns,
    rows: done.map(({ form, seen, failed }) =>
      failed
        ? rowOfFailed({ form, failed }, columns.length)
        : {
            name: form.name,
            cells: [String(seen.length), String(elementsOf(seen)), seen.map(({ id, impact, elements }) => `\`${id}\` ${elements} (${impact})`).join(', ') || 'none'],
          },
    ),
    notes: [
      'axe-core with the rules of WCAG 2.2 A and AA and EN 301 549, over the whole page and through shadow roots: on every screen before and after it is answered, and after sending. Of each rule the most elements on one screen are counted. A program finds a part of what stands in the way of people; none found is where the work begins.',
    ],
    behind: ahead.length === 0 ? [] : [`elements that break a rule ${elementsOf(ours)}; ${ahead.map(({ form, seen }) => `${form.name} ${elementsOf(seen)}`).join(', ')}`],
    headlines: [{ column: 'rules broken', as: 'axe rules broken' }],
  };
}
