// Seals answers in a thread of its own, for open-sealed.mjs.
import { parentPort, workerData } from 'node:worker_threads';
import { parsePublicKeys } from '../../build/src/sealing/public-key.js';
import { usableRecipients } from '../../build/src/sealing/recipients.js';
import { seal } from '../../build/src/sealing/seal.js';

const { publicKey, definition, count, seed } = workerData;
const recipients = await usableRecipients(await parsePublicKeys(publicKey));

/** The same answers at every run: a linear congruential generator (Numerical Recipes). */
let state = seed;
const below = (limit) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};

const WORDS = 'jeg har det godt nok men der er for lidt tid til det hele og ingen spørger hvordan det går'.split(' ');
const answerTo = ({ type, min, max }) => (type === 'text' ? Array.from({ length: below(30) + 1 }, () => WORDS[below(WORDS.length)]).join(' ') : min + below(max - min + 1));

const lines = [];
for (let index = 0; index < count; index++) {
  const answers = Object.fromEntries(definition.questions.map((question) => [question.id, answerTo(question)]));
  const response = { id: crypto.randomUUID(), survey: definition.id, version: definition.version, language: 'da', submitted: `2026-11-${10 + below(20)}`, answers };
  lines.push(`${JSON.stringify(await seal(response, recipients))}\n`);
}
parentPort.postMessage(lines.join(''));
