/**
 * Finds a Chromium for the tests, in this order:
 *
 * 1. `CHROME_PATH`: whatever the developer says;
 * 2. @sparticuz/chromium: the build inside the npm package (Linux x64), unpacked once into node_modules/.cache;
 * 3. an installed Chrome or Chromium (macOS, Windows, Linux);
 * 4. `apt-get install chromium`, as root on Debian or Ubuntu only, unless `TILLID_NO_APT` is set.
 *
 * Run as a script it prints what it found.
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);
const CACHE = path.resolve(import.meta.dirname, '..', 'node_modules', '.cache');

const FLAGS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  // On Linux there is no sandbox as root, in many containers, nor on Ubuntu 23.10 and later for a browser outside its
  // AppArmor list. The tests load only our own pages.
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
];

const NOTHING_FOUND = `No Chromium for the tests. Any one of these will do:
  npm install                          on Linux x64 it brings @sparticuz/chromium; was it run with --omit=dev?
  apt-get install chromium             Debian; on Ubuntu install a Chrome package
  CHROME_PATH=/path/to/chrome npm test`;

function named() {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) return undefined;
  if (!existsSync(executablePath)) throw new Error(`CHROME_PATH is ${executablePath}, which does not exist.`);
  return { executablePath, headless: true, from: 'CHROME_PATH' };
}

function entryOfBundle() {
  try {
    return require.resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}

/** Unpacks aside, then renames: two runs at once never see half a browser. */
async function unpackInto(folder, packageFolder, entry) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const aside = mkdtempSync(`${folder}.part-`);
  // tar-fs is a dependency of @sparticuz/chromium, not of ours.
  const { extract } = createRequire(entry)('tar-fs');
  const unpack = (archive, target) => pipeline(createReadStream(path.join(packageFolder, 'bin', archive)), createBrotliDecompress({ chunkSize: 2 ** 21 }), target);
  await Promise.all([
    unpack('chromium.br', createWriteStream(path.join(aside, 'chromium'), { mode: 0o755 })),
    // The shared libraries that a bare Debian lacks: NSS, NSPR and Expat.
    unpack('al2023.tar.br', extract(path.join(aside, 'libraries'))),
    unpack('fonts.tar.br', extract(path.join(aside, 'fonts'))),
  ]);
  // Without fonts of its own a picture would look different on every machine.
  writeFileSync(path.join(aside, 'fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir><config/></fontconfig>`);
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
  }
}

/**
 * The package's own `executablePath()` is not used: it unpacks to one fixed place whatever the version, takes a half
 * written file for a whole one, and its flags switch off web security.
 */
async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = entryOfBundle();
  if (entry === undefined) return undefined;
  const packageFolder = entry.slice(0, entry.lastIndexOf(`${path.sep}build${path.sep}`));
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const folder = path.join(CACHE, `chromium-${version}`);
  if (!existsSync(path.join(folder, 'chromium'))) await unpackInto(folder, packageFolder, entry);
  const libraries = [path.join(folder, 'libraries', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    headless: 'shell',
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
    from: `@sparticuz/chromium ${version}`,
  };
}

function installed() {
  try {
    const executablePath = require('chrome-launcher').Launcher.getFirstInstallation();
    return executablePath && { executablePath, headless: true, from: 'installed' };
  } catch {
    return undefined;
  }
}

function installedWithApt() {
  const mayInstall = process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get') && !process.env.TILLID_NO_APT;
  if (!mayInstall) return undefined;
  console.error('No Chromium found; this is root on a Debian-like system, so: apt-get install chromium');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env });
  } catch {
    return undefined;
  }
  return installed();
}

/** Launch options for puppeteer-core, and in `from` where the browser comes from. */
export async function chromium() {
  const found = named() ?? (await bundled()) ?? installed() ?? installedWithApt();
  if (!found) throw new Error(NOTHING_FOUND);
  return { ...found, args: FLAGS };
}

if (process.argv[1] === import.meta.filename) {
  const { executablePath, from } = await chromium();
  console.log(`${executablePath} (${from})`);
}
