import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { EXPIRED_CERTIFICATE } from './expired-certificate.js';
import { send } from './serving.js';
import { Site } from './site.js';

/** `r17.localhost`, `api.r17.localhost` and `r17-far.localhost`: browsers resolve all of `localhost` to this machine (RFC 6761) and hold it secure. */
const HOST = /^(?:(?<api>api)\.)?(?<site>r\d+)(?<far>-far)?\.localhost(?::\d+)?$/;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Reads a library into memory, so that a build that goes on meanwhile does not show. */
function readBuild(folder: string): Map<string, Buffer> {
  if (!existsSync(path.join(folder, 'tillid.js'))) throw new Error(`${folder}/tillid.js is not there; expected a built library: npm run build`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && Object.hasOwn(TYPES, path.extname(file.name)));
  return new Map(files.map((file) => [path.relative(folder, path.join(file.parentPath, file.name)), readFileSync(path.join(file.parentPath, file.name))]));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The server of a run: as many sites as there are histories, on one port. */
export class ScriptedServer {
  readonly #sites = new Map<string, Site>();
  readonly #builds = new Map<string, Map<string, Buffer>>();
  readonly #faults: string[] = [];
  readonly #plain: Server;
  readonly #secure: Server;
  #ports = { plain: 0, secure: 0 };

  constructor() {
    const meet = (secure: boolean) => (request: IncomingMessage, response: ServerResponse) => {
      this.#meet(request, response, secure).catch((error: unknown) => {
        this.#faults.push(String(error));
        request.socket.destroy();
      });
    };
    this.#plain = createHttpServer(meet(false));
    this.#secure = createHttpsServer(EXPIRED_CERTIFICATE, meet(true));
  }

  /** @param build Folder of the library that pages use unless they say another. */
  static async start(build = 'dist/cdn'): Promise<ScriptedServer> {
    const server = new ScriptedServer();
    server.addBuild('current', build);
    server.#ports = { plain: await listen(server.#plain), secure: await listen(server.#secure) };
    return server;
  }

  /** Lets pages use the library of a folder by this name: one with a planted bug, an older one. */
  addBuild(name: string, folder: string): void {
    this.#builds.set(name, readBuild(folder));
  }

  /** A site of its own for one history. */
  addSite(): Site {
    const name = `r${this.#sites.size + 1}`;
    const { plain, secure } = this.#ports;
    const origins = {
      here: `http://${name}.localhost:${plain}`,
      api: `http://api.${name}.localhost:${plain}`,
      elsewhere: `http://${name}-far.localhost:${plain}`,
      untrusted: `https://${name}.localhost:${secure}`,
    };
    const site = new Site(origins, (build, file, response) => this.#serveBuild(build, file, response));
    this.#sites.set(name, site);
    return site;
  }

  /** What went wrong in the harness itself. */
  get faults(): readonly string[] {
    return this.#faults;
  }

  async stop(): Promise<void> {
    for (const server of [this.#plain, this.#secure]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  async #meet(request: IncomingMessage, response: ServerResponse, secure: boolean): Promise<void> {
    const found = HOST.exec(request.headers.host ?? '')?.groups;
    const site = this.#sites.get(found?.['site'] ?? '');
    if (found === undefined || site === undefined) return send(response, 'text/plain', { body: 'No such site', status: 404 });
    await site.meet(request, response, secure ? 'untrusted' : found['api'] !== undefined ? 'api' : found['far'] !== undefined ? 'elsewhere' : 'here');
  }

  #serveBuild(build: string, file: string, response: ServerResponse): boolean {
    const body = this.#builds.get(build)?.get(file);
    if (body === undefined) return false;
    send(response, TYPES[path.extname(file)]!, { body, headers: { 'cache-control': 'max-age=3600' } });
    return true;
  }
}
