// Prints what a page fetches until its first question can be answered and in all, and fails above the ceilings.
// A ceiling is raised only in the commit that causes it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';

/** The late chunk of a name, whose file carries a hash. */
const chunk = (name) => `dist/cdn/chunks/${readdirSync('dist/cdn/chunks').find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))}`;

const CEILINGS = [
  { name: 'first question (tillid-satisfaction)', entry: 'dist/cdn/tillid.js', follow: 'static', brotli: 18_350, files: 1 },
  {
    name: 'until the answer is kept',
    entry: 'dist/cdn/tillid.js',
    follow: 'static',
    with: /\/(keeping|chunks\/outbox|text\.element|(en|da)-(after|survey))-/,
    brotli: 55_200,
  },
  { name: 'outbox with its database', entry: chunk('outbox'), follow: 'none', brotli: 4_096 },
  { name: 'what sends', entry: chunk('sending'), follow: 'none', brotli: 2_600 },
  { name: 'what seals', entry: chunk('sealing'), follow: 'none', brotli: 9_000 },
  { name: 'results without their chart', entry: 'dist/cdn/tillid.js', follow: 'static', with: /\/(results\.element|(en|da)-after)-/, brotli: 30_800 },
  { name: 'everything, charts and the workbench included', entry: 'dist/cdn/tillid.js', follow: 'all', brotli: 656_000 },
  { name: 'tillid-all.js', entry: 'dist/cdn/tillid-all.js', follow: 'none', brotli: 244_100 },
  { name: 'tillid-classic.js', entry: 'dist/cdn/tillid-classic.js', follow: 'none', brotli: 244_100 },
  { name: 'tillid-charts.js', entry: 'dist/cdn/tillid-charts.js', follow: 'none', brotli: 45_000 },
  { name: 'tillid-counting.js', entry: 'dist/cdn/tillid-counting.js', follow: 'none', brotli: 35_500 },
  { name: 'tillid-stacked-charts.js', entry: 'dist/cdn/tillid-stacked-charts.js', follow: 'none', brotli: 6_000 },
];

/** What may never be needed for a first question. */
const NEVER_FIRST = ['ZodError', 'IDBDatabase', 'BarController'];

await init;

/** Static imports from the syntax; late ones by the names of the chunks, which stand as texts in the code that fetches them. */
function importsOf(file) {
  const source = readFileSync(file, 'utf8');
  const [imports] = parse(source);
  const beside = (specifier) => path.join(path.dirname(file), specifier);
  const fixed = imports.filter(({ type, specifier }) => type !== 'dynamic' && specifier?.startsWith('.')).map(({ specifier }) => ({ file: beside(specifier), isDynamic: false }));
  const late = [...source.matchAll(/["'`](\.\/[\w./-]+\.js)["'`]/g)].map(([, specifier]) => ({ file: beside(specifier), isDynamic: true }));
  return [...fixed, ...late];
}

/** The files that a page fetches: an entry, what it imports, and the late chunks that `wanted` lets through. */
function closure(entry, wanted) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const next of importsOf(file)) if (!next.isDynamic || wanted(next.file)) visit(next.file);
  };
  visit(entry);
  return [...found];
}

const sum = (files, measure) => files.reduce((total, file) => total + measure(readFileSync(file)), 0);
const failures = [];

console.log('what'.padEnd(46), 'files'.padStart(5), 'raw'.padStart(9), 'gzip'.padStart(8), 'brotli'.padStart(8), 'ceiling'.padStart(8));
for (const { name, entry, follow, with: late, brotli: ceiling, files: mostFiles } of CEILINGS) {
  const files = follow === 'none' ? [entry] : closure(entry, (file) => follow === 'all' || (late?.test(file) ?? false));
  const sizes = [sum(files, (bytes) => bytes.length), sum(files, (bytes) => gzipSync(bytes, { level: 9 }).length), sum(files, (bytes) => brotliCompressSync(bytes).length)];
  console.log(
    name.padEnd(46),
    String(files.length).padStart(5),
    String(sizes[0]).padStart(9),
    String(sizes[1]).padStart(8),
    String(sizes[2]).padStart(8),
    String(ceiling).padStart(8),
  );
  if (sizes[2] > ceiling) failures.push(`${name}: ${sizes[2]} bytes brotli, at most ${ceiling}`);
  if (mostFiles !== undefined && files.length > mostFiles) failures.push(`${name}: ${files.length} files, at most ${mostFiles}: ${files.join(', ')}`);
}

const first = closure('dist/cdn/tillid.js', () => false)
  .map((file) => readFileSync(file, 'utf8'))
  .join('');
for (const word of NEVER_FIRST) if (first.includes(word)) failures.push(`the first question contains ${word}, which belongs into a late chunk`);

for (const failure of failures) console.error(`too large: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
