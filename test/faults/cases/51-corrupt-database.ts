import assert from 'node:assert/strict';
import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import type { Answer } from '../harness/citizen.js';
import { isRowOf } from '../harness/commit-log.js';
import { counted } from '../harness/counted.js';
import { addressOf, pageOf } from '../harness/pages.js';
import { until } from '../harness/until.js';
import type { World } from '../harness/world.js';

/** What befalls one file of a database. */
interface Damage {
  readonly file: RegExp;
  readonly befall: (file: string) => void;
}

const ANSWERS = 3;

const cutTo = (part: number) => (file: string) => truncateSync(file, Math.floor(statSync(file).size * part));
const overwrite = (file: string) => writeFileSync(file, 'x'.repeat(statSync(file).size));
const remove = (file: string) => rmSync(file);

/** Chromium keeps a LevelDB for each origin. The second damage leaves some of the answers. */
const LEVELDB: readonly Damage[] = [
  { file: /\.log$/, befall: cutTo(0) },
  { file: /\.log$/, befall: cutTo(0.9) },
  { file: /^MANIFEST/, befall: overwrite },
  { file: /^CURRENT$/, befall: remove },
];
/** Firefox keeps a SQLite file for each database. */
const SQLITE: readonly Damage[] = [
  { file: /\.sqlite$/, befall: cutTo(0) },
  { file: /\.sqlite$/, befall: cutTo(0.5) },
  { file: /\.sqlite$/, befall: overwrite },
  { file: /\.sqlite$/, befall: remove },
];

function befall(profile: string, origin: string, { browser }: World, damage: Damage): void {
  const { hostname, port } = new URL(origin);
  const chromium = path.join('Default', 'IndexedDB', `http_${hostname}_${port}.indexeddb.leveldb`);
  const firefox = path.join('storage', 'default', `http+++${hostname}+${port}`, 'idb');
  const folder = path.join(profile, browser === 'firefox' ? firefox : chromium);
  const files = readdirSync(folder).filter((file) => damage.file.test(file));
  assert.ok(files.length > 0, `a file ${String(damage.file)} in ${folder}`);
  for (const file of files) damage.befall(path.join(folder, file));
}

const lossIn = (words: string): number => Number(/(\d+) answers? .*\bgone\b/.exec(words)?.[1] ?? 0);

/** Opens the site again: first a page that asks only, as most do, then one that tells what waits. It must tell what is missing. */
async function comeBack(world: World, on: Awaited<ReturnType<World['ownDevice']>>, origin: string, answers: readonly Answer[]): Promise<void> {
  const tab = await world.emptyTab(on);
  await world.visit(tab, `${origin}/bare`);
  await until(
    () => 'what is left to be sent',
    async () => !(await world.remaining(tab)).entries?.length,
  );
  await world.visit(tab, addressOf(origin, {}));
  const missing = () => answers.filter((answer) => !world.rows().some((row) => isRowOf(row, answer)));
  let said = '';
  await until(
    () => `<tillid-outbox> to say that ${missing().length} are gone; it says "${said}"`,
    async () => lossIn((said = (await world.remaining(tab)).words)) === missing().length,
    5000,
  );
  for (const answer of missing()) world.citizen.excuse(answer, said);
}

/** A disk that forgets: what can be saved is sent, and of the rest the citizen is told how much it is. */
export const fault: Fault = {
  number: 51,
  name: 'Corrupt database files',
  injection: `${ANSWERS} answers wait, and are counted, on each of four origins, the browser is quit, and of each database a file is damaged: log emptied, log cut near its end, manifest overwritten, CURRENT removed (Firefox: file emptied, cut in the middle, overwritten, removed); in the end what is received and what is told as gone must be all`,
  browsers: ['chromium', 'firefox'],
  async run(world) {
    const { here, api, elsewhere } = world.site.origins;
    const origins = [here, api, elsewhere, elsewhere.replace('://', '://api.')];
    world.site.serve('/bare', 'text/html', { body: pageOf({}).replace('<tillid-outbox></tillid-outbox>', '') });
    world.site.always(status(503));
    const device = await world.ownDevice();
    const tab = await world.emptyTab(device);
    const given: (readonly Answer[])[] = [];
    for (const origin of origins) {
      await world.visit(tab, addressOf(origin, {}));
      given.push(await world.citizen.answerTimes(ANSWERS, tab));
      await counted(tab, ANSWERS);
    }
    await device.quit();
    const damages = world.browser === 'firefox' ? SQLITE : LEVELDB;
    for (const [index, origin] of origins.entries()) befall(device.profile!, origin, world, damages[index]!);
    await device.start();
    world.site.well();
    for (const [index, origin] of origins.entries()) await comeBack(world, device, origin, given[index]!);
  },
};
