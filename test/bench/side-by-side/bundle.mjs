// Makes one file of what somebody writes by the documentation of a library: packages resolved, small, for production.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const ENTRY = 'entry.mjs';

/** The module that somebody writes: it stands in the folder of the packages. */
const written = (text, peers) => ({
  name: 'written',
  resolveId: (id) => (id === ENTRY ? path.join(peers, ENTRY) : null),
  load: (id) => (id === path.join(peers, ENTRY) ? text : null),
});

/** What every bundler of an application does with packages of npm: the mode of production, and data as modules. */
const application = {
  name: 'application',
  transform(code, id) {
    if (id.endsWith('.json')) return { code: `export default ${code}`, map: null };
    return code.includes('process.env.NODE_ENV') ? { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null } : null;
  },
};

const made = new Map();

async function bundleOf(text, peers) {
  const bundle = await rollup({
    input: ENTRY,
    plugins: [written(text, peers), application, resolve({ browser: true, exportConditions: ['production'], preferBuiltins: false }), commonjs()],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true, plugins: [terser()] });
  await bundle.close();
  return output[0].code;
}

/**
 * Bundles a module. What it calls by names of its own, as `SURVEY`, is written before it as constants: the packages are bundled
 * once, and the surveys are as they are, in the module itself.
 *
 * @param text The module; it may import the packages in the folder `peers`.
 * @param constants Name → what JSON can tell.
 */
export async function bundled(text, peers, constants) {
  if (!made.has(text)) made.set(text, bundleOf(text, peers));
  const before = Object.entries(constants).map(([name, value]) => `const ${name}=${JSON.stringify(value)};`);
  return before.join('') + (await made.get(text));
}

const read = new Map();

/** What stands in a file of a package, as bytes. */
export function published(peers, file) {
  const place = path.join(peers, 'node_modules', file);
  if (!read.has(place)) read.set(place, readFileSync(place));
  return read.get(place);
}
