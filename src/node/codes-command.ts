import { writeFileSync } from 'node:fs';
import { auditor, makeCodes, MOST_CODES } from '../collector.js';
import { COMMAND_LINE } from './command-line-holder.js';
import { CommandError } from './command-error.js';
import { openStore } from './open-store.js';

/** For which survey codes are made, how many, and where they are written. */
export interface CodesOptions {
  readonly survey: string;
  readonly count?: string | undefined;
  /** The file; standard output without it. */
  readonly out?: string | undefined;
  readonly data: string;
  readonly database?: string | undefined;
}

/** `tillid codes SURVEY --count N`: makes one-time codes and prints them, once, one a line. It is written down in the audit log. */
export async function codesCommand({ survey, count: asked, out, data, database }: CodesOptions): Promise<void> {
  const count = Number(asked);
  if (!Number.isInteger(count) || count < 1 || count > MOST_CODES) throw new CommandError(`--count: expected a whole number from 1 to ${MOST_CODES}`);
  // Made before the codes are, which are told once: a file that cannot be written must not swallow them.
  if (out !== undefined)
    try {
      writeFileSync(out, '', { flag: 'wx', mode: 0o600 });
    } catch (error) {
      throw new CommandError(`--out: ${out} cannot be written (${(error as NodeJS.ErrnoException).code}); expected a file that is not there yet`);
    }
  const store = await openStore({ data, database });
  try {
    if ((await store.definition(survey)) === undefined) throw new CommandError(`unknown survey "${survey}"`);
    const codes = await makeCodes(store, survey, count);
    if (codes === null) throw new CommandError(`--count: ${survey} would have more than ${MOST_CODES} codes; none was made`);
    await auditor(store.access, () => new Date())(COMMAND_LINE, 'codes-made', { survey, outcome: 'made', count });
    const text = `${codes.join('\n')}\n`;
    if (out === undefined) process.stdout.write(text);
    else writeFileSync(out, text);
    console.error(`${survey}: ${count} codes${out === undefined ? '' : ` written to ${out}`}, told this once`);
  } finally {
    await store.close();
  }
}
