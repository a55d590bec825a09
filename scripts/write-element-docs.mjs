// Writes docs/elements/<tag>.md from dist/custom-elements.json, so that what the docstrings say is all there is to keep.
// With --check it writes nothing and fails where a page is missing, stale or left over.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'docs/elements';
/** A piece of a page for each element that a page may write; the tests run them, as they run all that the documents show. */
const EXAMPLES = 'docs/examples';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** A table of named things, or nothing where there are none. */
function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return `\n## ${title}\n\n${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

const unique = (entries = []) => [...new Map(entries.filter(({ name }) => name !== undefined).map((entry) => [entry.name, entry])).values()];
const named = (entries) => unique(entries).map(({ name, description }) => [`\`${name}\``, cell(description)]);

/** A slot without a name is the content itself. */
const slotName = ({ name, ...rest }) => ({ name: name === '' ? '(content)' : name, ...rest });

/** The example of an element and where more of them live, or what it is a part of. */
function exampleOf(tagName) {
  const file = path.join(EXAMPLES, `${tagName}.html`);
  if (!existsSync(file)) return '\nPart of other elements; a page does not write it.\n';
  const more = `Every state of it is on the review page: \`npm start\`, then <http://127.0.0.1:8787/review.html>.`;
  return `\n## Example\n\n\`\`\`html\n${readFileSync(file, 'utf8').trim()}\n\`\`\`\n\n${more}\n`;
}

function pageOf({ tagName, description, attributes = [], members = [], events, slots = [], cssParts, cssProperties }) {
  const attributeRows = unique(attributes).map(({ name, type, default: byDefault, description: words }) => [
    `\`${name}\``,
    `\`${cell(type?.text)}\``,
    byDefault === undefined ? '' : `\`${cell(byDefault)}\``,
    cell(words),
  ]);
  const properties = unique(members).filter(
    ({ kind, privacy, attribute, static: isStatic, description: words }) => kind === 'field' && privacy === 'public' && !attribute && !isStatic && words,
  );
  return [
    `# \`<${tagName}>\`\n\n${description.trim()}\n`,
    exampleOf(tagName),
    table('Attributes', ['name', 'type', 'default', ''], attributeRows),
    table(
      'Properties without an attribute',
      ['name', 'type', ''],
      properties.map(({ name, type, description: words }) => [`\`${name}\``, `\`${cell(type?.text)}\``, cell(words)]),
    ),
    table('Events', ['name', ''], named(events)),
    table('Slots', ['name', ''], named(slots.map(slotName))),
    table('Parts', ['name', ''], named(cssParts)),
    table('Custom properties', ['name', ''], named(cssProperties)),
    '\nWritten from the docstrings by `npm run docs`.\n',
  ].join('');
}

const pages = new Map(elements.map((element) => [`${element.tagName}.md`, pageOf(element)]));

if (process.argv.includes('--check')) {
  const there = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  const wrong = [...pages].filter(([file, text]) => !there.includes(file) || readFileSync(path.join(FOLDER, file), 'utf8') !== text).map(([file]) => file);
  const left = there.filter((file) => !pages.has(file));
  for (const file of [...wrong, ...left]) console.error(`${FOLDER}/${file} is not what the docstrings say: run \`npm run docs\`.`);
  console.log(`${pages.size} elements, ${wrong.length + left.length} pages to be written anew`);
  process.exitCode = wrong.length + left.length > 0 ? 1 : 0;
} else {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, text] of pages) writeFileSync(path.join(FOLDER, file), text);
}
