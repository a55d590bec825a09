// Writes docs/licences.md: what the package brings along when it is installed, and under which licence, from package-lock.json.
// With --check it writes nothing and fails where the list is stale. A licence that is not on the list below fails both.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/licences.md';
/** Licences that ask for their text and the names of their authors to be kept, and for nothing else. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const shipped = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, { version, license, optional }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, licence: license ?? 'not stated', optional: optional ?? false }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Of several that one may choose from (an SPDX expression such as `(MIT OR Apache-2.0)`) one is enough. */
const isPermissive = (licence) =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => PERMISSIVE.includes(one));

const unknown = shipped.filter(({ licence }) => !isPermissive(licence));
if (unknown.length > 0) {
  console.error(`Not among ${PERMISSIVE.join(', ')}: ${unknown.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`);
  process.exit(1);
}

const row = ({ name, version, licence, optional }) =>
  `| ${name} | ${version} | ${licence} | ${name in dependencies ? 'used directly' : optional ? 'for some machines' : 'needed by another'} |`;
const text = `# Licences

Tillid is under the MIT licence. The items of some instruments are not: [instruments.md](instruments.md) says which, and whose they are.

Installing the package brings these along. What only its tests and its build use, among it R as WebAssembly (GPL), is part of nothing that is shipped.

| package | version | licence | |
| --- | --- | --- | --- |
${shipped.map(row).join('\n')}
`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (
  readFileSync(FILE, 'utf8')
    .replace(/ *\| */g, '|')
    .replace(/-+/g, '-') !== text.replace(/ *\| */g, '|').replace(/-+/g, '-')
) {
  console.error(`${FILE} is stale: node scripts/write-licences.mjs`);
  process.exit(1);
}
console.log(`${shipped.length} packages come along, all under permissive licences`);
