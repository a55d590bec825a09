import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { ELEMENT_STATES, reachState, STATE_LANGUAGES, type StateLanguage } from '../fixtures/element-states.js';
import { objections } from '../fixtures/axe.js';
import { untold } from '../fixtures/inspections/accessibility-tree.js';
import { all, atWidth, DARK, enlarged, inColours, type Inspection, LIGHT, spaced } from '../fixtures/inspections/circumstances.js';
import { faintChoices, faintDrawings, faintEdges, faintTexts } from '../fixtures/inspections/contrast.js';
import { cutOff, fixed, lowTargets, outOfOrder, tooSmall, tooWide } from '../fixtures/inspections/geometry.js';
import { unmarkedWords, wrongLanguage } from '../fixtures/inspections/language.js';
import { askedByNobody, brokenGroups, personalFields, sameNames, silentlyRequired, undescribed, unspokenLabels, withoutName } from '../fixtures/inspections/names.js';
import { moving, tricks } from '../fixtures/inspections/stillness.js';
import { listened } from '../fixtures/listened.js';
import { onlyInChromium } from '../fixtures/stage.js';

/** Checks that hold in every state: what is promised, and what looks for a breach of it. docs/accessibility.md names them. */
const CHECKS: Readonly<Record<string, Inspection>> = {
  'check 1 (WCAG 1.1.1): controls, groups and pictures have a name in words, drawings are hidden': withoutName,
  'check 3 (WCAG 1.3.1): every input belongs to its question': askedByNobody,
  'check 4 (WCAG 1.3.1): hint and error describe the control or its group': undescribed,
  'check 5 (WCAG 1.3.1): radio buttons that stand together are one group in one root': brokenGroups,
  'check 6 (WCAG 1.3.2): what is read first stands first, wide and narrow': all(outOfOrder, atWidth('320px', outOfOrder)),
  'checks 8 and 15 (WCAG 1.3.4, 1.4.13): nothing asks how the device is held, and nothing appears under the pointer': tricks,
  'checks 9 and 42 (WCAG 1.3.5, 3.3.8): no field asks who somebody is': personalFields,
  'check 10 (WCAG 1.4.3): text has a contrast of 4.5, in the light and in the dark': all(inColours(LIGHT, faintTexts), inColours(DARK, faintTexts)),
  'check 11 (WCAG 1.4.11): controls, choices and drawings have a contrast of 3, in the light and in the dark': all(
    ...[LIGHT, DARK].map((colours) => inColours(colours, all(faintEdges, faintChoices, faintDrawings))),
  ),
  'check 12 (WCAG 1.4.4): letters of twice the size lose nothing': enlarged(atWidth('640px', tooWide, cutOff)),
  'check 13 (WCAG 1.4.10): nothing reaches out of 320 CSS pixels, and everything scrolls': all(fixed, atWidth('320px', tooWide, cutOff)),
  'check 14 (WCAG 1.4.12): wider distances between letters, words and lines lose nothing': spaced(atWidth('320px', tooWide, cutOff)),
  'checks 17, 22 and 23 (WCAG 2.3.3, 2.2.2, 2.3.1): nothing moves': moving,
  'check 25 (WCAG 2.4.6): values of a group have names of their own': sameNames,
  'check 30 (WCAG 2.5.3): names hold the words that are seen': unspokenLabels,
  'check 33 (WCAG 2.5.8): what can be pressed is 24 by 24 CSS pixels': tooSmall,
  'check 33 (WCAG 2.5.8), our goal: what answers or sends is 44 CSS pixels high, wide and narrow': all(lowTargets, atWidth('320px', lowTargets)),
  'check 34 (WCAG 3.1.2): words say which language they are in': (page) => [...wrongLanguage(page), ...(page.lang === 'ar' ? unmarkedWords(page) : [])],
  'check 38 (WCAG 3.3.2): what is required says so before': silentlyRequired,
};

/** What can be checked in one browser only, which tells of its accessibility tree. */
const IN_CHROMIUM: Readonly<Record<string, Inspection>> = {
  'checks 3, 4 and 43 (WCAG 1.3.1, 4.1.2): the accessibility tree holds role, name, description and states': untold,
};

/** What axe-core looks for; once more in the dark, for its contrasts. */
const BY_AXE: Readonly<Record<string, Inspection>> = {
  'axe-core finds nothing to object to in the light': inColours(LIGHT, objections),
  'axe-core finds nothing to object to in the dark': (page) => (page.lang === 'da' ? inColours(DARK, objections)(page) : []),
};

/** What is added to the page by all states together. */
const LISTENERS = 'checks 20, 28, 29 and 31 (WCAG 2.1.4, 2.5.1, 2.5.2, 2.5.4): nothing acts on a pointer that is down, on paths, fingers, motion, or on keys outside of a field';

/** Goes through the states of a family once, and collects what each check objects to. */
async function inspectStates(family: keyof typeof ELEMENT_STATES, language: StateLanguage): Promise<ReadonlyMap<string, readonly string[]>> {
  const isChromium = (await executeServerCommand('engine')) === 'chromium';
  const checks = { ...CHECKS, ...BY_AXE, ...(isChromium ? IN_CHROMIUM : {}) };
  const noted = listened();
  const found = new Map<string, string[]>(Object.keys(checks).map((check) => [check, []]));
  for (const state of ELEMENT_STATES[family]) {
    const page = await reachState(state, language);
    for (const [check, inspect] of Object.entries(checks)) found.get(check)!.push(...(await inspect(page)).map((objection) => `${state.name}: ${objection}`));
    page.remove();
  }
  if (noted.count() === 0) throw new Error('no listener was noted: the states have not been looked at');
  return found.set(LISTENERS, noted.objections());
}

/** Declares a test for each check and language, over all states of some families; every state is put on the page once. */
export function inspectEveryState(...families: (keyof typeof ELEMENT_STATES)[]): void {
  for (const family of families) {
    for (const language of STATE_LANGUAGES) {
      describe(`in every state of the ${family} (${language})`, () => {
        let found: ReadonlyMap<string, readonly string[]>;

        before(async function () {
          this.timeout(120_000);
          found = await inspectStates(family, language);
        });

        for (const check of [...Object.keys({ ...CHECKS, ...BY_AXE }), LISTENERS]) it(check, () => assert.deepEqual(found.get(check), []));

        describe('in Chromium', () => {
          before(onlyInChromium);
          for (const check of Object.keys(IN_CHROMIUM)) it(check, () => assert.deepEqual(found.get(check), []));
        });
      });
    }
  }
}
