import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import { impatientSteps } from '../harness/impatient-steps.js';
import { says } from '../harness/says.js';
import { SmallDisk, smallDiskMissing } from '../harness/small-disk.js';

const number = 44;
const name = 'Disk full';
/** Answers that are tried at most until one does not fit any more: the last block of a file may have room. */
const MOST = 20;

const missing = smallDiskMissing();

/** Not one byte is left, and the browser says so or falls silent. */
const injected: Fault = {
  number,
  name,
  injection:
    'the profile lies on a disk of 64 MB in memory; an answer waits behind a 503, the disk is filled to the last byte, and answers are given until two are kept in the tab only; they are delivered, the disk is emptied, and the browser is opened again',
  browsers: ['chromium', 'firefox'],
  async run(world) {
    impatientSteps(world, 400);
    const disk = new SmallDisk(64);
    const device = await world.ownDevice({ profile: disk.directory });
    const tab = await world.openTab({ on: device });
    world.site.always(status(503));
    await world.citizen.answer(tab);
    disk.fill();
    const inTab = () => world.citizen.answers.filter(({ claim }) => claim === 'tab');
    while (inTab().length < 2 && world.citizen.answers.length < MOST) await world.citizen.answer(tab, { comment: (marker) => marker + 'x'.repeat(900) });
    assert.equal(inTab().length, 2);
    for (const { words } of inTab()) assert.match(words, /does not let us keep your answer\. Leave this tab open/);
    await says(world, tab, /lost when this tab is closed/);
    world.site.well();
    await world.hurry(tab);
    for (const answer of inTab()) await world.arrived(answer);
    disk.free();
    await device.quit();
    await device.start();
  },
};

export const fault: Fault = missing === null ? injected : { number, name, cannot: missing };
