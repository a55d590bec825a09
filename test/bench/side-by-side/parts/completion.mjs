// Whether a whole survey, its ranking too, can be answered by keys alone and by single clicks alone, and with how many.
import { setTimeout as pause } from 'node:timers/promises';
import { filledIn, orderOf, visiting } from '../answering/answered-visit.mjs';
import { answerByKeys } from '../answering/by-keys.mjs';
import { eachForm, rowOfFailed } from '../answering/each-form.mjs';
import { unansweredIn } from '../answering/given.mjs';
import { OURS, PEERS } from '../forms.mjs';

/** Some libraries gather what they send for some seconds. */
const PATIENCE = 8000;

/** What arrived of an answer that was sent: the ids of the questions that are not answered in full; undefined where nothing arrived. */
async function missingAt(door, survey) {
  for (const end = Date.now() + PATIENCE; door.rows.length === 0 && Date.now() < end;) await pause(50);
  const order = orderOf(survey).map(({ id }) => id);
  return door.rows.length === 0 ? undefined : unansweredIn(door.rows[0].body, survey, order);
}

const byClicks = (place) =>
  visiting(place, async ({ page, door, mark }) => {
    const { hand, send } = await filledIn(page, place.survey, mark);
    if (send !== undefined) await hand.click(send);
    return { presses: hand.presses, missing: await missingAt(door, place.survey) };
  });

const byKeys = (place) =>
  visiting(place, async ({ page, door, mark }) => {
    const { hand, atSend } = await answerByKeys(page, { written: mark, order: orderOf(place.survey).map(({ text }) => text) });
    if (atSend) await hand.key('Enter');
    return { presses: hand.presses, missing: await missingAt(door, place.survey) };
  });

const KINDS = { numbers: 'the scale', faces: 'the faces', matrix: 'the matrix', ranking: 'the ranking', comment: 'the comment' };

function cellOf({ presses, missing }, survey) {
  if (missing === undefined) return 'no: could not be sent';
  if (missing.length === 0) return `yes, ${presses}`;
  const questions = survey.pages.flatMap((page) => page.questions);
  return `no: not ${missing.map((id) => KINDS[questions.find((question) => question.id === id).kind]).join(', ')}`;
}

const isDone = ({ missing }) => missing?.length === 0;

/** Tells of each form whether it can be answered whole without dragging. */
export async function measureCompletion(context) {
  const done = await eachForm(context, async (place) => {
    const seen = { clicks: await byClicks(place), keys: await byKeys(place) };
    return { ...seen, cells: [cellOf(seen.clicks, place.survey), cellOf(seen.keys, place.survey)] };
  });
  const columns = ['single clicks alone', 'keys alone'];
  const ours = done.find(({ form }) => form === OURS)?.seen;
  const behind = Object.entries({ clicks: 'single clicks', keys: 'keys' }).flatMap(([way, words]) => {
    if (!ours || !isDone(ours[way])) return [`${words}: ours could not be answered whole`];
    const fewer = done.filter(({ form, seen }) => PEERS.includes(form) && seen && isDone(seen[way]) && seen[way].presses < ours[way].presses);
    return fewer.length === 0 ? [] : [`${words} ${ours[way].presses}; ${fewer.map(({ form, seen }) => `${form.name} ${seen[way].presses}`).join(', ')}`];
  });
  return {
    title: 'Answered without dragging',
    columns,
    rows: done.map(({ form, seen, failed }) => (failed ? rowOfFailed({ form, failed }, columns.length) : { name: form.name, cells: seen.cells })),
    notes: [
      'Real clicks and real keys, nothing dragged, letters of the comment not counted; the six options of the ranking are put into the reverse of the order in which they are written. Clicks choose whatever lies about two thirds along a scale; keys go on by Tab, choose the first with the space bar, and use the buttons beside an option, the keys that move it, or its list of places. Whether it worked is read from what arrived.',
    ],
    behind,
    headlines: [
      { column: 'single clicks alone', as: 'by clicks' },
      { column: 'keys alone', as: 'by keys' },
    ],
  };
}
