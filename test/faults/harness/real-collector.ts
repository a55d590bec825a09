import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { satisfactionDefinition } from '../../../src/instruments/satisfaction/satisfaction.js';
import { freePort } from '../../fixtures/free-port.js';
import { storedResponses } from '../../fixtures/stored-responses.js';
import { type Row, rowOf } from './commit-log.js';
import type { Posted } from './exchange.js';
import { killGroup, noteGroup } from '../../fixtures/process-groups.js';
import { temporaryDirectory } from '../../fixtures/temporary-directory.js';

const CLI = 'dist/package/node/cli.js';
const TOKEN = 'token-of-the-fault-suite';

/** What the widgets of the suite's pages ask. */
const DEFINITION = satisfactionDefinition({ survey: 'fault-suite', comment: true });

/**
 * The collector of the product in a process of its own, as `tillid serve` starts it, for faults of the server itself. It
 * keeps its port and its data over a kill. The rows are read from its database, past it.
 *
 * ```
 * const collector = await RealCollector.start({ origin: world.site.origins.here });
 * world.countRowsOf(collector);
 * const tab = await world.openTab({ endpoint: collector.endpoint });
 * ```
 */
export class RealCollector {
  readonly #port: number;
  readonly #origin: string;
  readonly #data = temporaryDirectory();
  #child: ChildProcess | null = null;

  constructor(port: number, origin: string) {
    this.#port = port;
    this.#origin = origin;
  }

  /** @param options.origin Origin of the pages that post to it. */
  static async start({ origin }: { readonly origin: string }): Promise<RealCollector> {
    const collector = new RealCollector(await freePort(), origin);
    await collector.start();
    await collector.publish(DEFINITION);
    return collector;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get endpoint(): string {
    return `${this.address}/v1/responses`;
  }

  get token(): string {
    return TOKEN;
  }

  /** Starts it with the data that it left. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [CLI, 'serve', '--port', String(this.#port), '--data', this.#data, '--origin', this.#origin], {
      env: { ...process.env, TILLID_TOKEN: TOKEN },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    noteGroup(child);
    this.#child = child;
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const ready = new Promise<void>((resolve) => child.stdout.on('data', (text: Buffer) => (text.includes('ready at') ? resolve() : undefined)));
    const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`tillid serve ended with ${code}: ${said}`)));
    ended.catch(() => undefined);
    await Promise.race([ready, ended]);
  }

  /** SIGKILL. */
  async kill(): Promise<void> {
    if (this.#child !== null) await killGroup(this.#child);
    this.#child = null;
  }

  /** Publishes a definition. */
  async publish(definition: { readonly id: string }): Promise<void> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
    const answer = await fetch(`${this.address}/v1/surveys/${definition.id}`, { method: 'PUT', headers, body: JSON.stringify(definition) });
    if (!answer.ok) throw new Error(`publishing ${definition.id} was answered with ${answer.status}: ${await answer.text()}`);
  }

  rows(): readonly Row[] {
    return storedResponses(this.#data).map((body) => rowOf(body as Posted));
  }
}
