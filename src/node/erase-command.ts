import { parseArgs } from 'node:util';
import { auditedErasure, auditor, type Store } from '../collector.js';
import { isDay } from '../text/day.js';
import type { Command } from './command.js';
import { COMMAND_LINE } from './command-line-holder.js';
import { CommandError } from './command-error.js';
import { existingStore, requireSurvey } from './existing-store.js';
import { onlyWord } from './only-word.js';
import type { StorePlace } from './open-store.js';
import { PLACE_OPTIONS } from './place-options.js';
import { typedAtTerminal } from './typed-at-terminal.js';

const USAGE = `  tillid erase SURVEY [--before 2026-01-31] [--yes] [--data DIR]
      Erases the responses of a survey, of all versions, open and sealed: each is then as if its citizen had withdrawn it. Its
      definition stays. Asks for the id of the survey on the terminal first; tells how many there were.
      --before  only those that tell that they were submitted before this day; sealed ones tell none
      --yes     does not ask`;

interface EraseOptions extends StorePlace {
  readonly survey: string;
  /** A day, such as `2026-01-31`. */
  readonly before: string | undefined;
  /** Whether nobody is asked. */
  readonly yes: boolean;
}

function dayOf(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !isDay(text)) throw new CommandError(`--before: expected a day such as 2026-01-31, found "${text}"`);
  return text;
}

/** What is going to be erased, in words. */
async function told(store: Store, { survey, before }: EraseOptions): Promise<string> {
  if (before !== undefined) return `the responses to "${survey}" that were submitted before ${before}`;
  const open = (await store.counts(survey)).cells.reduce((sum, { current }) => sum + current.n, 0);
  return `all responses to "${survey}", ${open} open and ${await store.sealedCount(survey)} sealed`;
}

/** Erases what was asked for once somebody has said that it is meant; it is written down in the audit log. */
async function erase(options: EraseOptions): Promise<void> {
  const { survey, before } = options;
  const store = await existingStore(options);
  try {
    await requireSurvey(store, survey, options);
    if (!options.yes) {
      const typed = await typedAtTerminal(`This erases ${await told(store, options)}. Nobody can bring them back.\nThe id of the survey, if that is meant: `);
      if (typed.trim() !== survey) throw new CommandError('erase: that is not the id of the survey; nothing was erased');
    }
    const erased = await auditedErasure(store, { survey, before, holder: COMMAND_LINE, audit: auditor(store.access, () => new Date()) });
    console.log(`${survey}: ${erased} responses erased${before === undefined ? '' : ` that were submitted before ${before}`}`);
  } finally {
    await store.close();
  }
}

/** `tillid erase SURVEY`. */
export const eraseCommand: Command = {
  name: 'erase',
  usage: USAGE,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...PLACE_OPTIONS, before: { type: 'string' }, yes: { type: 'boolean', default: false } },
    });
    const { before, yes, data, database } = values;
    const survey = onlyWord(positionals, 'erase: expected the id of one survey');
    return erase({ survey, before: before === undefined ? undefined : dayOf(before), yes, data, database });
  },
};
