// How an endpoint meets what is posted to it. A mood gets `{ commit, acknowledge, answer, reset, isFirst }`: `commit` stores the answers and
// gives what a sound server says then, `acknowledge` sends that, `answer` something else, `reset` ends the connection without a word, and
// `isFirst` is whether any of the answers comes for the first time.
import { setTimeout as pause } from 'node:timers/promises';

const JSON_TYPE = 'application/json';

/** Stores what comes and says so. */
export const sound = async ({ commit, acknowledge }) => acknowledge(await commit());

/** Stores what comes and says so after a while, as a busy server. */
export const slow = async ({ commit, acknowledge }) => {
  await pause(300);
  acknowledge(await commit());
};

/** Stores nothing and says so by a status. */
export const refusing =
  (status, headers = {}) =>
  ({ answer }) =>
    answer({ status, type: JSON_TYPE, headers, body: JSON.stringify({ title: 'Not now', status }) });

/** A page to log in at, as a captive portal sends in the place of any answer. */
export const portal = ({ answer }) => answer({ status: 200, type: 'text/html', body: '<!doctype html><title>Log in</title><h1>Welcome to our network</h1>' });

/** Never says anything. */
export const silent = () => undefined;

/** Stores what comes for the first time and ends the connection before it says so. */
export const cutAtFirst = async ({ isFirst, commit, acknowledge, reset }) => {
  const said = await commit();
  if (isFirst) reset();
  else acknowledge(said);
};
