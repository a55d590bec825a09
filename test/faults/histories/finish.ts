import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../harness/citizen.js';
import type { Settled } from '../harness/settle.js';
import { isHeld } from './changed-answers.js';
import { askedBy } from './early-requests.js';
import { REFUSAL } from './moods.js';
import type { Slot, Stage } from './stage.js';

/** How often a page is told to look, in milliseconds. */
const HURRY = 100;
/** No endpoint is obeyed for longer than a day. */
const MORE_THAN_A_DAY = 25 * 60 * 60_000;

/** How a history ended. */
export interface End extends Settled {
  readonly findings: readonly string[];
}

/**
 * Ends what happens to a history and gives everything its chance: the endpoint is sound, the clock right, no tab frozen, no
 * database away; times that an endpoint asked for are over.
 *
 * @param patience Milliseconds until everything has to be received.
 */
export async function finish(stage: Stage, patience: number): Promise<End> {
  const { world } = stage;
  stage.well();
  for (const slot of stage.slots.values()) {
    if (!slot.tab.alive) continue;
    await stage.freeze(slot, false);
    await stage.offline(slot, false);
  }
  for (const slot of stage.live) await stage.setDatabase(slot, 'works');
  await stage.shiftClock(-stage.shift);
  if (world.site.log.requests.some((request) => request.begun + (askedBy(request) ?? 0) > Date.now())) await stage.shiftClock(MORE_THAN_A_DAY);
  for (const { tab } of stage.live) await world.hear(tab);
  noteRefusals(stage);
  const findings: string[] = [];
  // A frozen tab, too, can keep the database from the others.
  const keepsInTab = ({ tab }: Slot) => world.citizen.answers.some((answer) => answer.tab === tab && answer.claim === 'tab');
  for (const slot of stage.live) if (slot.wasTroubled || keepsInTab(slot)) findings.push(...(await comeBack(stage, slot, patience)));
  return { ...(await world.settle({ patience })), findings };
}

/** A refusal is told by `<tillid-outbox>` also where the form of the answer has given its place to another. */
function noteRefusals({ world: { site, citizen } }: Stage): void {
  const refused = site.log.posts().flatMap(({ behaviour, ids }) => (behaviour === REFUSAL ? ids : []));
  for (const answer of citizen.answers) if (refused.includes(answer.id)) answer.refused = true;
}

/**
 * A page whose database was away knows things that the device does not. First all that it keeps in the tab has to be
 * received; then the citizen comes another time.
 */
async function comeBack(stage: Stage, slot: Slot, patience: number): Promise<string[]> {
  const { world } = stage;
  const { answers } = world.citizen;
  const isOwed = (answer: Answer) => answer.tab === slot.tab && answer.claim === 'tab' && !answer.pageEnded && !answer.refused && !isHeld(answer, { answers, rows: world.rows() });
  const end = Date.now() + patience;
  await world.hear(slot.tab);
  while (answers.some(isOwed) && Date.now() < end) {
    await world.hurry(slot.tab);
    await pause(HURRY);
    await world.hear(slot.tab);
  }
  const owed = answers.filter(isOwed).map(({ marker, words }) => `answer ${marker} was called kept in the tab ("${words}"), the tab stayed open, and there is no row`);
  await slot.tab.reload();
  await stage.untilShown(slot);
  return owed;
}
