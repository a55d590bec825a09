import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../fixtures/free-port.js';
import { noteGroup } from '../../fixtures/process-groups.js';

/** A session of WebDriver (W3C, WebDriver, 2018) with one browser, which the driver starts as its child. */
export class WebDriverSession {
  readonly driver: ChildProcess;
  readonly version: string;
  readonly #base: string;
  /** The window that the browser began with. It stays: without a current window the driver opens no other. */
  readonly #home: string;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(driver: ChildProcess, { base, version, home }: { readonly base: string; readonly version: string; readonly home: string }) {
    this.driver = driver;
    this.version = version;
    this.#base = base;
    this.#home = home;
  }

  static async start(driverPath: string, { env, capabilities }: { readonly env: NodeJS.ProcessEnv; readonly capabilities: object }): Promise<WebDriverSession> {
    const port = await freePort();
    const driver = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore', detached: true });
    noteGroup(driver);
    const base = `http://127.0.0.1:${port}`;
    for (let attempt = 1; ; attempt++) {
      try {
        await call('GET', `${base}/status`);
        break;
      } catch (error) {
        if (attempt > 200) throw error;
        await pause(25);
      }
    }
    const session = (await call('POST', `${base}/session`, { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string; capabilities: { browserVersion: string } };
    const own = `${base}/session/${session.sessionId}`;
    const home = (await call('GET', `${own}/window`)) as string;
    return new WebDriverSession(driver, { base: own, version: session.capabilities.browserVersion, home });
  }

  /** Calls in one window, one after the other: the driver knows one current window. */
  inWindow<T>(handle: string, work: (send: (method: string, command: string, body?: object) => Promise<unknown>) => Promise<T>): Promise<T> {
    return this.alone(async () => {
      await this.#send('POST', '/window', { handle });
      return work((...command) => this.#send(...command));
    });
  }

  /** Does the work when what was asked before is done. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  newWindow(): Promise<string> {
    return this.inWindow(this.#home, async (send) => ((await send('POST', '/window/new', { type: 'tab' })) as { handle: string }).handle);
  }

  async quit(): Promise<void> {
    await call('DELETE', this.#base);
  }

  #send(method: string, command: string, body?: object): Promise<unknown> {
    return call(method, this.#base + command, body);
  }
}

async function call(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, headers: { 'content-type': 'application/json' }, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (!answer.ok) throw new Error(`WebDriver ${method} ${new URL(address).pathname}: ${value?.error} ${value?.message}`);
  return value;
}
