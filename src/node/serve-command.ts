import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Announcements, asksTheSame, carryOutRetention, createCollector, minuteOf, type Store } from '../collector.js';
import { instruments, type LoadInstrument } from '../instruments.js';
import type { SurveyDefinition } from '../schemas.js';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { daily } from './daily.js';
import { hasDiskSpace } from './disk-space.js';
import { openStore } from './open-store.js';
import { originOf } from './origin-of.js';
import { PLACE_OPTIONS } from './place-options.js';
import { readDefinition } from './read-definition.js';
import { serve } from './serve.js';
import { administratorToken } from './token.js';

const USAGE = `  tillid serve [--port 8787] [--host 127.0.0.1] [--data DIR] [--database postgres://…] [--origin https://…]…
               [--survey FILE]… [--pages DIR] [--rate N] [--behind-proxy] [--log json]
      Runs a collector with its embedded database in DIR (default ./tillid-data), with the widgets under /cdn/.
      --database  a PostgreSQL database instead, also for import, export, erase, codes and token; TILLID_DATABASE in the
                environment says the same and keeps the password out of the list of processes
      --origin  lets pages of this origin post answers and read results; may be given several times
      --survey  publishes a survey definition at the start; may be given several times
      --pages   serves the pages of a directory beside the collector
      --rate    responses a minute that are taken from one address range (default 600; 0 for any number); without it this
                machine's own addresses are not limited
      --behind-proxy  takes the last address in X-Forwarded-For for the sender's; only where a proxy alone can reach the port
      --log json      tells each request on standard error, without anything that its sender wrote; otherwise only faults are told
      TILLID_TOKEN in the environment sets the administrator's token; otherwise one is made, stored and printed.`;

/** What `tillid serve` was told. */
interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly data: string;
  readonly database?: string | undefined;
  readonly origins: readonly string[];
  readonly pages?: string | undefined;
  /** Responses a minute from one address range; undefined for the usual number, 0 for any. */
  readonly rate?: number | undefined;
  readonly isBehindProxy: boolean;
  /** Whether each request is told on standard error, as a line of JSON. */
  readonly logsJson: boolean;
  readonly surveys: readonly string[];
}

/** Responses a minute from one address range, where `--rate` does not say: more than a school sends behind one address. */
const USUAL_RATE = 600;

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CommandError(`--port: expected a whole number from 0 to 65535, found "${text}"`);
  return port;
}

function rateOf(text: string): number {
  const rate = Number(text);
  if (!Number.isInteger(rate) || rate < 0) throw new CommandError(`--rate: expected a whole number of responses a minute, or 0 for any number, found "${text}"`);
  return rate;
}

/** A built-in instrument's definition; undefined where its file was taken away because of its licence. */
async function builtIn(id: string, load: LoadInstrument): Promise<SurveyDefinition | undefined> {
  try {
    return (await load((address) => readFile(address, 'utf8'))).definition;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`The instrument "${id}" is not published: its file is not there.`);
    return undefined;
  }
}

/** Publishes the built-in instruments that are not there yet, and the surveys that were named. */
async function publishSurveys(store: Store, files: readonly string[]): Promise<void> {
  for (const [id, load] of Object.entries(instruments)) {
    const definition = await builtIn(id, load);
    if (definition !== undefined && (await store.definition(id)) === undefined) await store.publish(definition);
  }
  for (const file of files) {
    const definition = readDefinition(file);
    if ((await store.publish(definition)) !== 'in-use') continue;
    const published = await store.definition(definition.id, definition.version);
    // Days and words may have been changed since, by whoever works on the survey: they are not taken back here.
    if (published === undefined || !asksTheSame(published, definition))
      throw new CommandError(`${file}: version "${definition.version}" of survey "${definition.id}" has answers already; give the changed definition a new version`);
  }
}

/**
 * Runs a collector with its database until the process is told to stop. Prints one line with its
 * address on standard output when it is ready; a new administrator's token goes to standard error.
 */
async function runCollector({ host, port, data, database, origins, pages, surveys, rate, isBehindProxy, logsJson }: ServeOptions): Promise<void> {
  const store = await openStore({ data, database });
  await publishSurveys(store, surveys);
  const { token, isNew } = administratorToken(data, process.env);
  const stopping = new AbortController();
  const announcements = new Announcements();
  const log = (message: string) => console.error(logsJson ? JSON.stringify({ at: minuteOf(new Date()), error: message }) : message);
  const collector = createCollector({
    store,
    token,
    origins,
    stopping: stopping.signal,
    announcements,
    limits: { responses: rate ?? USUAL_RATE, loopback: isBehindProxy || Boolean(rate) },
    isReady: () => hasDiskSpace(data),
    log,
    ...(logsJson ? { onAnswered: (entry) => console.error(JSON.stringify(entry)) } : {}),
  });
  const retain = () => carryOutRetention(store, { now: () => new Date(), onChange: (survey) => announcements.announce(survey), stopping: stopping.signal });
  daily(retain, stopping.signal, { onError: (error) => log(`Retention failed and is tried again tomorrow: ${String(error)}`) });
  const running = await serve({ collector, host, port, isBehindProxy, ...(pages === undefined ? {} : { pages }) });
  if (isNew) console.error(`Administrator's token, made now and kept in ${data}: ${token}`);
  console.log(`tillid is ready at ${running.address}`);
  const stop = () => {
    stopping.abort();
    void running.stop().then(async () => {
      await store.close();
      process.exit(0);
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** `tillid serve`. */
export const serveCommand: Command = {
  name: 'serve',
  usage: USAGE,
  run(args) {
    const { values } = parseArgs({
      args,
      options: {
        ...PLACE_OPTIONS,
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        origin: { type: 'string', multiple: true, default: [] },
        survey: { type: 'string', multiple: true, default: [] },
        pages: { type: 'string' },
        rate: { type: 'string' },
        log: { type: 'string' },
        'behind-proxy': { type: 'boolean', default: false },
      },
    });
    if (values.log !== undefined && values.log !== 'json') throw new CommandError(`--log: expected json, found "${values.log}"`);
    return runCollector({
      host: values.host,
      port: portOf(values.port),
      data: values.data,
      database: values.database,
      origins: values.origin.map(originOf),
      surveys: values.survey,
      pages: values.pages,
      rate: values.rate === undefined ? undefined : rateOf(values.rate),
      isBehindProxy: values['behind-proxy'],
      logsJson: values.log === 'json',
    });
  },
};
