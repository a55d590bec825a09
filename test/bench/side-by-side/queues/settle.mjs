import { setTimeout as pause } from 'node:timers/promises';

/** Longest wait for what was given once the fault is over, and on a page that is opened anew after that, in milliseconds. */
const PATIENCE = 25_000;
const NEXT_VISIT = 15_000;

/** A queue that has sent nothing for so long waits for the browser. */
const IDLE = 5000;

/** What was sent twice comes within this time. */
const TRAILING = 2500;

/** Waits until the endpoint has said of each answer that it is stored, at most so long; wakes what waits for the browser. */
async function wait(citizen, endpoint, limit) {
  const end = Date.now() + limit;
  const isComplete = () => citizen.markers.every((marker) => endpoint.acknowledged.has(marker));
  let woken = Date.now();
  while (!isComplete() && Date.now() < end) {
    await pause(50);
    if (Date.now() - Math.max(woken, endpoint.lastPosted) < IDLE) continue;
    woken = Date.now();
    await citizen.wake();
  }
  return isComplete();
}

/** Gives a queue every chance after a fault: time, and a later visit. */
export async function settle(citizen, endpoint) {
  if (!(await wait(citizen, endpoint, PATIENCE))) {
    await citizen.open();
    await wait(citizen, endpoint, NEXT_VISIT);
  }
  await pause(TRAILING);
}
