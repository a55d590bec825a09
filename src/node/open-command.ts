import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { formatProblem } from '../schemas.js';
import { unlockKey } from '../sealing/key-file.js';
import { type NotOpened, open, type Opened } from '../sealing/open.js';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { onlyWord } from './only-word.js';
import { givenPassphrase, SHELL } from './passphrase.js';
import { readLockedKey } from './read-locked-key.js';
import { type FoundResponse, responsesIn } from './sealed-file.js';

const USAGE = `  tillid open FILE --key KEYFILE [--out FILE]
      Opens sealed answers (JSON lines as they are exported, or a file saved from a page) and writes them as JSON lines.
      Ends with 1 if some could not be opened, and says which.`;

/** What to open, with which key, and where to write. */
interface OpenOptions {
  readonly file: string;
  readonly key: string;
  /** Standard output, if there is none. */
  readonly out: string | undefined;
}

/** Responses opened at the same time: WebCrypto works on several cores. */
const GROUP = 64;
const MOST_SHOWN = 20;

const REASONS: Readonly<Record<NotOpened | 'not-sealed', string>> = {
  'not-sealed': 'not sealed',
  'other-key': 'sealed for another key',
  damaged: 'damaged',
  'no-response': 'opened, but not the response that it is said to be',
};

/** What was not opened: reason → how many, and the first of them. */
type Faults = Map<keyof typeof REASONS, { count: number; readonly names: string[] }>;

function addFault(faults: Faults, reason: keyof typeof REASONS, name: string): void {
  const fault = faults.get(reason) ?? { count: 0, names: [] };
  fault.count++;
  if (fault.names.length < MOST_SHOWN) fault.names.push(name);
  faults.set(reason, fault);
}

const isOpenResponse = (value: unknown) => typeof value === 'object' && value !== null && 'answers' in value && !('sealed' in value);

/** How a response is called in the report: by its id, if it has one that can be shown. */
function nameOf({ place, value }: FoundResponse): string {
  const { id } = (value ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id) ? id : place;
}

function faultOf(found: FoundResponse, { reason, problems: [problem] }: Extract<Opened, { ok: false }>): string {
  const name = nameOf(found);
  return reason === 'other-key' || problem === undefined || found.value === undefined ? name : `${name} (${formatProblem(problem)})`;
}

async function* inGroups(found: AsyncIterable<FoundResponse>): AsyncGenerator<FoundResponse[]> {
  let group: FoundResponse[] = [];
  for await (const one of found) {
    group.push(one);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  yield group;
}

function report(file: string, opened: number, faults: Faults): string {
  const lost = [...faults].map(([reason, { count, names }]) => {
    const more = count > names.length ? [`    and ${count - names.length} more`] : [];
    return [`  ${count} ${REASONS[reason]}`, ...names.map((name) => `    ${name}`), ...more].join('\n');
  });
  const all = [...faults.values()].reduce((sum, { count }) => sum + count, opened);
  return [`${file}: ${opened} of ${all} opened`, ...lost].join('\n');
}

/**
 * Opens sealed responses and writes them as JSON lines, readable by their owner only.
 *
 * @returns Whether all of them could be opened.
 */
async function openAll({ file, key: keyFile, out }: OpenOptions): Promise<boolean> {
  const locked = await readLockedKey(keyFile);
  const key = await unlockKey(locked, await givenPassphrase(keyFile, SHELL));
  if (key === null) throw new CommandError(`${keyFile}: the passphrase is not that of this file; if it is, the file was changed since it was made, and a copy is needed`);
  const faults: Faults = new Map();
  let opened = 0;
  const lines = async function* () {
    for await (const group of inGroups(responsesIn(file))) {
      const results = await Promise.all(group.map(({ value }) => open(value, key)));
      for (const [index, result] of results.entries()) {
        const found = group[index]!;
        if (result.ok) {
          opened++;
          yield `${JSON.stringify(result.response)}\n`;
        } else if (isOpenResponse(found.value)) addFault(faults, 'not-sealed', nameOf(found));
        else addFault(faults, result.reason, faultOf(found, result));
      }
    }
  };
  try {
    await pipeline(lines, out === undefined ? process.stdout : createWriteStream(out, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new CommandError(`${out}: there is such a file already; expected another name after --out`);
    throw error;
  }
  console.error(report(file, opened, faults));
  return faults.size === 0;
}

/** `tillid open FILE --key KEYFILE`. */
export const openCommand: Command = {
  name: 'open',
  usage: USAGE,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { key: { type: 'string' }, out: { type: 'string' } } });
    const file = onlyWord(positionals, 'open: expected one file with sealed answers');
    if (values.key === undefined) throw new CommandError('open: expected --key KEYFILE');
    return (await openAll({ file, key: values.key, out: values.out })) ? 0 : 1;
  },
};
