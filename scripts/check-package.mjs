// Packs what was built and checks it as a stranger would meet it: publint, Are The Types Wrong, every entry imported in Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const require = createRequire(import.meta.url);
const ROOT = path.resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** The one figure that stands in two files, because code in a browser cannot read package.json. */
function checkVersion() {
  const stated = /VERSION = '([^']+)'/.exec(readFileSync(path.join(ROOT, 'src/protocol/version.ts'), 'utf8'))?.[1];
  return stated === manifest.version ? [] : [`src/protocol/version.ts says ${stated}, package.json ${manifest.version}`];
}

/** Entries that hold code: `.` and `./schemas`, but not data, patterns or style sheets. */
function codeEntries() {
  const isCode = ([entry, target]) => !entry.includes('*') && String(target.default ?? target).endsWith('.js');
  return Object.entries(manifest.exports)
    .filter(isCode)
    .map(([entry]) => entry);
}

/** Entries without types: data, style sheets, patterns. The others are checked even where they hold types alone. */
const untypedEntries = () => Object.keys(manifest.exports).filter((entry) => !manifest.exports[entry].types);

function pack(folder) {
  // Checked is what was built, so nothing is built anew here.
  const report = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const [{ filename, entryCount, unpackedSize }] = JSON.parse(report);
  console.log(`Packed ${filename}: ${entryCount} files, ${Math.round(unpackedSize / 1000)} kB.`);
  return path.join(folder, filename);
}

async function lintPackage(tarball) {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) }, strict: true });
  const tell = (message) => `publint: ${formatMessage(message, pkg, { color: false })}`;
  for (const suggestion of messages.filter(({ type }) => type !== 'error')) console.log(tell(suggestion));
  return messages.filter(({ type }) => type === 'error').map(tell);
}

function checkTypes(tarball) {
  const attw = require.resolve('@arethetypeswrong/cli/package.json');
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(path.dirname(attw), 'dist', 'index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--no-definitely-typed',
      '--no-emoji',
      '--format',
      'ascii',
      '--exclude-entrypoints',
      ...untypedEntries(),
    ],
    { stdio: 'inherit' },
  );
  return status === 0 ? [] : ['Are The Types Wrong found errors'];
}

/** Puts the package beside exactly the dependencies that it declares, so that one it forgot is missing. */
function install(tarball, folder) {
  const modules = path.join(folder, 'node_modules');
  const home = path.join(modules, manifest.name);
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    mkdirSync(path.dirname(path.join(modules, dependency)), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules', dependency), path.join(modules, dependency), 'junction');
  }
}

function runNode(folder, words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  return { status, stdout, stderr };
}

function importEntries(folder) {
  const entries = codeEntries();
  const faults = entries.length === 0 ? ['package.json has no entry that holds code'] : [];
  for (const entry of entries) {
    const specifier = path.posix.join(manifest.name, entry);
    const { status, stdout, stderr } = runNode(folder, ['--input-type=module', '--eval', `console.log(Object.keys(await import('${specifier}')).join(' '))`]);
    const names = stdout.trim().split(' ').filter(Boolean);
    if (status !== 0) faults.push(`import '${specifier}' fails in Node:\n${stderr}`);
    else if (names.length === 0) faults.push(`import '${specifier}' exports nothing`);
    else console.log(`${specifier}: ${names.length} exports`);
  }
  return faults;
}

function runCommands(folder) {
  return Object.entries(manifest.bin ?? {}).flatMap(([name, file]) => {
    const { status, stdout, stderr } = runNode(folder, [path.join('node_modules', manifest.name, file), '--help']);
    return status === 0 && stdout.includes(name) ? [] : [`${name} --help ends with ${status}:\n${stderr}`];
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'tillid-package-'));
const faults = checkVersion();
try {
  const tarball = pack(folder);
  faults.push(...(await lintPackage(tarball)), ...checkTypes(tarball));
  install(tarball, folder);
  faults.push(...importEntries(folder), ...runCommands(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'The package is sound.' : `The package has ${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
