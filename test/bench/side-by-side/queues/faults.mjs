// The eight faults. Each gets a citizen and the endpoint, brings itself about, and ends with a sound endpoint and a network.
import { setTimeout as pause } from 'node:timers/promises';
import { cutAtFirst, portal, refusing, silent, slow, sound } from './moods.mjs';

/** Longest wait for a queue to begin to send, in milliseconds: one that has nothing to send never does. */
const BEGINS = 10_000;

async function untilPosted(endpoint, count = 1) {
  for (let waited = 0; endpoint.posts < count && waited < BEGINS; waited += 20) await pause(20);
}

/** Ten answers given while the endpoint is in a mood, which passes so long after the first of them came. */
const inMood = (mood, milliseconds) => async (citizen, endpoint) => {
  const page = await citizen.open();
  endpoint.mood = mood;
  await citizen.give(page, 10);
  await untilPosted(endpoint);
  await pause(milliseconds);
  endpoint.mood = sound;
};

/** Answers given offline, on a page that stays open until the network is back. */
const offline = (count) => async (citizen) => {
  const page = await citizen.open();
  await citizen.loseNetwork();
  await citizen.give(page, count);
  await citizen.findNetwork();
};

export const FAULTS = [
  {
    letter: 'A',
    name: 'offline, tab closed, opened again online',
    async run(citizen) {
      const page = await citizen.open();
      await citizen.loseNetwork();
      await citizen.give(page, 10);
      await citizen.close(page);
      await citizen.findNetwork();
      await citizen.open();
    },
  },
  { letter: 'B', name: 'the server answers 500 for 8 s', run: inMood(refusing(500), 8000) },
  {
    letter: 'C',
    name: 'given offline; kill -9 of the browser while the sending hangs, started again',
    ownDevice: true,
    async run(citizen, endpoint) {
      const page = await citizen.open();
      await citizen.loseNetwork();
      await citizen.give(page, 10);
      endpoint.mood = silent;
      await citizen.findNetwork();
      await untilPosted(endpoint);
      await pause(500);
      await citizen.killAndStart();
      endpoint.mood = sound;
      await citizen.open();
    },
  },
  {
    letter: 'D',
    name: 'connection cut after the commit at each first try',
    async run(citizen, endpoint) {
      const page = await citizen.open();
      endpoint.mood = cutAtFirst;
      await citizen.give(page, 5);
    },
  },
  {
    letter: 'E',
    name: 'two tabs begin to send at once',
    async run(citizen, endpoint) {
      const pages = [await citizen.open(), await citizen.open()];
      await citizen.loseNetwork();
      for (const page of pages) await citizen.give(page, 5);
      endpoint.mood = slow;
      await citizen.findNetwork();
    },
  },
  { letter: 'F', name: '100 answers offline', run: offline(100) },
  { letter: 'G', name: 'a captive portal answers 200 and HTML for 6 s', run: inMood(portal, 6000) },
  { letter: 'H', name: '429 and Retry-After: 5 for 5 s', run: inMood(refusing(429, { 'retry-after': '5' }), 5000) },
];
