import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { noteGroup } from '../../fixtures/process-groups.js';

const XVFB = '/usr/bin/Xvfb';

let started: Promise<string> | undefined;

/** Xvfb chooses a free display by itself and writes its number to the descriptor it is given. */
async function startDisplay(): Promise<string> {
  const xvfb = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  noteGroup(xvfb);
  const numbers = xvfb.stdio[3] as Readable;
  const [number] = (await once(numbers, 'data')) as [Buffer];
  numbers.destroy();
  xvfb.unref();
  return `:${number.toString().trim()}`;
}

/** Whether windows can be shown here. */
export const displayIsThere = (): boolean => Boolean(process.env['DISPLAY']) || existsSync(XVFB);

/** The display that windows are shown on: the one that is there, or one in memory for the whole run. */
export function display(): Promise<string> {
  return (started ??= process.env['DISPLAY'] ? Promise.resolve(process.env['DISPLAY']) : startDisplay());
}
