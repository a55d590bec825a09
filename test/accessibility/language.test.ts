import { assert } from '@open-wc/testing';
import { ELEMENT_STATES, reachState } from '../fixtures/element-states.js';
import { objections } from '../fixtures/axe.js';
import { atWidth, type Inspection } from '../fixtures/inspections/circumstances.js';
import { cutOff, tooWide } from '../fixtures/inspections/geometry.js';
import { wrongLanguage } from '../fixtures/inspections/language.js';
import { withoutName } from '../fixtures/inspections/names.js';

/** States in which most of the library's own words are seen. */
const SPOKEN = [
  ...ELEMENT_STATES['asking elements'].filter(({ name }) => /^a satisfaction question with faces, (asking|pressed|delivered|waiting|refused)/.test(name)),
  ...ELEMENT_STATES.surveys.filter(({ name }) => /every type of question(, pressed without an answer)?$/.test(name)),
  ...ELEMENT_STATES.results.filter(({ name }) => /with tables|too few/.test(name)),
  ...ELEMENT_STATES.outbox.filter(({ name }) => /refused|deletes/.test(name)),
  ...ELEMENT_STATES.conformance,
];

const CHECKS: Readonly<Record<string, Inspection>> = {
  'check 34 (WCAG 3.1.2): says which language its words are in': wrongLanguage,
  'checks 13 and 14 (WCAG 1.4.10): has room for its words on 320 CSS pixels': atWidth('320px', tooWide, cutOff),
  'check 1 (WCAG 1.1.1): has a name for every control': withoutName,
  'leaves axe-core nothing to object to': objections,
};

for (const language of ['sv', 'nb', 'de', 'pl', 'uk', 'tr']) {
  describe(`the library in another of its languages (${language})`, () => {
    const found = new Map<string, string[]>(Object.keys(CHECKS).map((check) => [check, []]));

    before(async function () {
      this.timeout(60_000);
      for (const state of SPOKEN) {
        const page = await reachState(state, language);
        for (const [check, inspect] of Object.entries(CHECKS)) found.get(check)!.push(...(await inspect(page)).map((objection) => `${state.name}: ${objection}`));
        page.remove();
      }
    });

    for (const check of Object.keys(CHECKS)) it(check, () => assert.deepEqual(found.get(check), []));
  });
}
