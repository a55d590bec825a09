import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { auditor, makeCodes, MOST_CODES } from '../collector.js';
import type { Command } from './command.js';
import { COMMAND_LINE } from './command-line-holder.js';
import { CommandError } from './command-error.js';
import { existingStore, requireSurvey } from './existing-store.js';
import { onlyWord } from './only-word.js';
import type { StorePlace } from './open-store.js';
import { PLACE_OPTIONS } from './place-options.js';

const USAGE = `  tillid codes SURVEY --count N [--out FILE] [--data DIR]
      Makes one-time codes for a survey whose definition asks for them ("codes": "required"), one a line, told once.`;

/** For which survey codes are made, how many, and where they are written. */
interface CodesOptions extends StorePlace {
  readonly survey: string;
  readonly count: string | undefined;
  /** The file; standard output without it. */
  readonly out: string | undefined;
}

/** Makes one-time codes and prints them, once, one a line. It is written down in the audit log. */
async function printCodes({ survey, count: asked, out, ...place }: CodesOptions): Promise<void> {
  const count = Number(asked);
  if (!Number.isInteger(count) || count < 1 || count > MOST_CODES) throw new CommandError(`--count: expected a whole number from 1 to ${MOST_CODES}`);
  // Made before the codes are, which are told once: a file that cannot be written must not swallow them.
  if (out !== undefined)
    try {
      writeFileSync(out, '', { flag: 'wx', mode: 0o600 });
    } catch (error) {
      throw new CommandError(`--out: ${out} cannot be written (${(error as NodeJS.ErrnoException).code}); expected a file that is not there yet`);
    }
  const store = await existingStore(place);
  try {
    await requireSurvey(store, survey, place);
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

/** `tillid codes SURVEY`. */
export const codesCommand: Command = {
  name: 'codes',
  usage: USAGE,
  run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ...PLACE_OPTIONS, count: { type: 'string' }, out: { type: 'string' } } });
    const { count, out, data, database } = values;
    return printCodes({ survey: onlyWord(positionals, 'codes: expected the id of one survey'), count, out, data, database });
  },
};
