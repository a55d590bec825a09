import { readFile } from 'node:fs/promises';
import { Announcements, carryOutRetention, createCollector, minuteOf, type Store } from '../collector.js';
import { instruments, type LoadInstrument } from '../instruments.js';
import type { SurveyDefinition } from '../schemas.js';
import { CommandError } from './command-error.js';
import { daily } from './daily.js';
import { hasDiskSpace } from './disk-space.js';
import { openStore } from './open-store.js';
import { readDefinition } from './read-definition.js';
import { serve } from './serve.js';
import { administratorToken } from './token.js';

/** What `tillid serve` was told. */
export interface ServeCommandOptions {
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
    if ((await store.publish(definition)) === 'in-use')
      throw new CommandError(`${file}: version "${definition.version}" of survey "${definition.id}" has answers already; give the changed definition a new version`);
  }
}

/**
 * `tillid serve`: a collector with its database, until the process is told to stop. Prints one line with its
 * address on standard output when it is ready; a new administrator's token goes to standard error.
 */
export async function serveCommand({ host, port, data, database, origins, pages, surveys, rate, isBehindProxy, logsJson }: ServeCommandOptions): Promise<void> {
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
