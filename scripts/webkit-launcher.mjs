/** Runs the tests in WebKitGTK: Debian's packages webkit2gtk-driver (WebKitWebDriver, MiniBrowser) and xvfb. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';
const LIBRARIES = '/usr/lib/x86_64-linux-gnu';
const NOT_INSTALLED = 'WebKit tests need Debian packages: apt-get install --no-install-recommends webkit2gtk-driver xvfb';

/** The folder of MiniBrowser carries the version of the library, e.g. webkit2gtk-4.1. */
function findMiniBrowser() {
  if (!existsSync(LIBRARIES)) return undefined;
  const folders = readdirSync(LIBRARIES).filter((name) => name.startsWith('webkit'));
  return folders.map((name) => `${LIBRARIES}/${name}/MiniBrowser`).find((file) => existsSync(file));
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Xvfb chooses a free display by itself and writes its number to the descriptor it is given. */
async function startDisplay() {
  const xvfb = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve) => xvfb.stdio[3].once('data', resolve));
  return { xvfb, display: `:${String(number).trim()}` };
}

/** A browser launcher for @web/test-runner. One page at a time: WebKitWebDriver has one window to show. */
export function webkitLauncher() {
  const active = new Map();
  let base;
  let session;
  let xvfb;
  let driver;
  let queue = Promise.resolve();

  async function call(method, address, body) {
    const answer = await fetch(base + address, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${address}: ${value?.error} ${value?.message}`);
    return value;
  }

  async function waitForDriver() {
    for (let attempt = 1; ; attempt++) {
      try {
        return await call('GET', '/status');
      } catch (error) {
        if (attempt > 100) throw error;
        await sleep(100);
      }
    }
  }

  async function start() {
    const binary = findMiniBrowser();
    const hasDisplay = Boolean(process.env.DISPLAY);
    if (binary === undefined || !existsSync(DRIVER) || (!hasDisplay && !existsSync(XVFB))) throw new Error(NOT_INSTALLED);
    let display = process.env.DISPLAY;
    if (!hasDisplay) ({ xvfb, display } = await startDisplay());
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    driver = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], { env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' }, stdio: 'ignore' });
    await waitForDriver();
    const { sessionId, capabilities } = await call('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } });
    session = `/session/${sessionId}`;
    launcher.name = `WebKitGTK ${capabilities.browserVersion}`;
  }

  const launcher = {
    name: 'WebKitGTK',
    type: 'webkit',
    concurrency: 1,
    async initialize() {},
    startSession(id, url) {
      queue = queue.then(async () => {
        if (session === undefined) await start();
        await call('POST', `${session}/url`, { url });
        active.set(id, url);
      });
      return queue;
    },
    async stopSession(id) {
      active.delete(id);
      await call('POST', `${session}/url`, { url: 'about:blank' }).catch(() => undefined);
      return {};
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session.');
    },
    /** WebDriver actions, for real key presses. */
    async actions(actions) {
      await call('POST', `${session}/actions`, { actions });
      await call('DELETE', `${session}/actions`);
    },
    async stop() {
      if (session !== undefined) await call('DELETE', session).catch(() => undefined);
      driver?.kill();
      xvfb?.kill();
    },
  };
  return launcher;
}
