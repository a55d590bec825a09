// What a strict Content Security Policy with Trusted Types makes of each form: what the browser reports, and whether the form works.
import { filledIn, orderOf, visiting } from '../answering/answered-visit.mjs';
import { eachForm, rowOfFailed } from '../answering/each-form.mjs';
import { unansweredIn } from '../answering/given.mjs';
import { settled } from '../answering/hand.mjs';
import { OURS, PEERS } from '../forms.mjs';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; require-trusted-types-for 'script'";

/** Notes what the browser reports; travels into the page. */
function noteReports() {
  globalThis.benchReports = [];
  globalThis.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => globalThis.benchReports.push(`${effectiveDirective} ${blockedURI}`));
}

/** How often each directive was broken. */
function counted(reports) {
  const counts = new Map();
  for (const report of reports) {
    const directive = report.split(' ')[0];
    counts.set(directive, (counts.get(directive) ?? 0) + 1);
  }
  return counts;
}

const underPolicy = (place) =>
  visiting(
    place,
    async ({ page, door, mark }) => {
      const { hand, send } = await filledIn(page, place.survey, mark);
      const pressed = send !== undefined && (await hand.click(send));
      await settled(page);
      const reports = await page.evaluate(() => globalThis.benchReports);
      const order = orderOf(place.survey).map(({ id }) => id);
      const missing = door.rows.length === 0 ? undefined : unansweredIn(door.rows[0].body, place.survey, order);
      return { counts: counted(reports), total: reports.length, pressed, missing };
    },
    { headers: { 'content-security-policy': POLICY }, beforeLoad: (page) => page.evaluateOnNewDocument(noteReports) },
  );

function worksIn({ pressed, missing }) {
  if (missing === undefined) return pressed ? 'no: pressed, and nothing arrives' : 'no: nothing to send with';
  return missing.length === 0 ? 'yes' : `sends, but without ${missing.join(', ')}`;
}

const TRUSTED = 'require-trusted-types-for';

/** Tells of each form how often it breaks the policy, and whether it works under it. */
export async function measurePolicy(context) {
  const done = await eachForm(context, underPolicy);
  const columns = ['reports', 'of them Trusted Types', 'which directives', 'works by clicks'];
  const ours = done.find(({ form }) => form === OURS)?.seen;
  const ahead = done.filter(({ form, seen }) => PEERS.includes(form) && seen && ours?.total > 0 && seen.total <= ours.total);
  return {
    title: 'Under a strict Content Security Policy',
    columns,
    rows: done.map(({ form, seen, failed }) => {
      if (failed) return rowOfFailed({ form, failed }, columns.length);
      const which = [...seen.counts].map(([directive, times]) => `\`${directive}\` ${times}`).join(', ');
      return { name: form.name, cells: [String(seen.total), String(seen.counts.get(TRUSTED) ?? 0), which || 'none', worksIn(seen)] };
    }),
    notes: [
      `Every page is served with \`${POLICY}\`. Reports are counted from the opening of the page until the answer was sent; *works* means that all five questions could be answered by single clicks and arrived. What a library leaves out without its way to a nonce is not held against it: the pages are static, and a nonce would have to be made anew for each.`,
    ],
    behind: ahead.length === 0 ? [] : [`reports ${ours.total}; ${ahead.map(({ form, seen }) => `${form.name} ${seen.total}`).join(', ')}`],
    headlines: [{ column: 'reports', as: 'policy reports' }],
  };
}
