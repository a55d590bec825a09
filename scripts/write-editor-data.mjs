// Writes what editors complete and explain from: dist/vscode.html-custom-data.json for VS Code and its kin, and
// dist/web-types.json for the editors of JetBrains.
import { readFileSync, writeFileSync } from 'node:fs';
import { publicElements, valuesOf } from './public-elements.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = publicElements();
const write = (file, document) => writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
const plain = ({ name: thing, description }) => ({ name: thing, description });

const isSwitch = ({ type }) => type?.text === 'boolean';

/** VS Code completes a switch without a value where its values are those of the set `v`. */
const attributeForCode = (attribute) => {
  const values = valuesOf(attribute).map((value) => ({ name: value }));
  return { ...plain(attribute), ...(isSwitch(attribute) ? { valueSet: 'v' } : values.length > 0 ? { values } : {}) };
};

/** What stands under a tag when the pointer rests on it: in prose its events and slots too, for which the format has no place. */
const proseOf = ({ description, events, slots }) => {
  const list = (title, entries) => (entries.length === 0 ? '' : `\n\n${title}:\n${entries.map((entry) => `- \`${entry.name || '(content)'}\`: ${entry.description}`).join('\n')}`);
  return `${description}${list('Events', events)}${list('Slots', slots)}`;
};

write('dist/vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: { kind: 'markdown', value: proseOf(element) },
    attributes: element.attributes.map(attributeForCode),
  })),
});

const valueForJetBrains = (attribute) => {
  const values = valuesOf(attribute);
  if (isSwitch(attribute)) return { value: { kind: 'no-value', type: 'boolean' } };
  return { value: { type: values.length > 0 ? values.map((value) => `'${value}'`) : (attribute.type?.text ?? 'string') } };
};

write('dist/web-types.json', {
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({ ...plain(attribute), ...valueForJetBrains(attribute) })),
        slots: element.slots.map(plain),
        js: {
          properties: element.properties.map((property) => ({ ...plain(property), type: property.type?.text ?? 'unknown' })),
          events: element.events.map(plain),
        },
        css: { parts: element.parts.map(plain), properties: element.customProperties.map(plain) },
      })),
    },
  },
});
