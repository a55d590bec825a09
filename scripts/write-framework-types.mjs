// Writes dist/package/frameworks/: which attributes, properties and events every element has, by its tag (elements.d.ts), and
// beside it what React, Vue and Svelte make of that. Values have the types of the classes themselves, so nothing is said twice.
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicElements } from './public-elements.mjs';

const SOURCE = 'scripts/framework-types';
const FOLDER = 'dist/package/frameworks';

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const comment = (text, indent) => (text ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : '');
const block = (name, lines) => (lines.length === 0 ? `    ${name}: {};` : `    ${name}: {\n${lines.join('\n')}\n    };`);

function interfaceOf({ tag, className, summary, attributes, properties, events }) {
  const optional = (name, field, description) => `${comment(description, '      ')}      ${key(name)}?: ${className}['${field}'] | undefined;`;
  return `${comment(summary, '  ')}  '${tag}': {
    element: ${className};
${block(
  'attributes',
  attributes.map(({ name, fieldName, description }) => optional(name, fieldName, description)),
)}
${block(
  'properties',
  properties.map(({ name, description }) => optional(name, name, description)),
)}
${block(
  'events',
  events.map(({ name, description }) => `${comment(description, '      ')}      ${key(name)}: GlobalEventHandlersEventMap['${name}'];`),
)}
  };`;
}

const elements = publicElements();
mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  path.join(FOLDER, 'elements.d.ts'),
  `import type { ${elements.map(({ className }) => className).join(', ')} } from '../index.js';

/** Every element by its tag: its attributes by their names in HTML, its properties, and its events. */
export interface TillidElements {
${elements.map(interfaceOf).join('\n')}
}
`,
);
for (const file of readdirSync(SOURCE)) copyFileSync(path.join(SOURCE, file), path.join(FOLDER, file));
