import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ELEMENTS } from '../../src/elements/loaders.js';
import '../../src/elements/check/check.element.js';
import '../../src/elements/workbench/workbench.element.js';
import '../../src/index.js';

interface Described {
  readonly name: string;
  readonly description?: string | { readonly value: string };
  readonly values?: readonly { readonly name: string }[];
  readonly attributes?: readonly Described[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const forCode = () => (read('vscode.html-custom-data.json') as { tags: Described[] }).tags;
const forJetBrains = () => (read('web-types.json') as { contributions: { html: { elements: Described[] } } }).contributions.html.elements;

const describes = ({ description = '' }: Described) => (typeof description === 'string' ? description : description.value).length > 10;
const namesOf = (things: readonly Described[] = []) => things.map(({ name }) => name).sort();

const observed = (tag: string) => (customElements.get(tag) as unknown as { readonly observedAttributes: readonly string[] }).observedAttributes.toSorted();

for (const [editor, tagsOf] of [
  ['VS Code', forCode],
  ['JetBrains', forJetBrains],
] as const)
  describe(`what ${editor} completes`, () => {
    it('is every tag that a page may write', () => {
      assert.deepEqual(namesOf(tagsOf()), [...ELEMENTS.keys()].sort());
    });

    it('is every attribute that an element listens to', () => {
      for (const { name, attributes } of tagsOf()) assert.deepEqual(namesOf(attributes), observed(name), name);
    });

    it('is told what every tag and attribute is', () => {
      const silent = tagsOf().flatMap((tag) => [tag, ...(tag.attributes ?? [])].filter((thing) => !describes(thing)).map(({ name }) => `${tag.name} ${name}`));
      assert.deepEqual(silent, []);
    });
  });

describe('the values that VS Code offers', () => {
  const valuesOf = (tag: string, attribute: string) =>
    forCode()
      .find(({ name }) => name === tag)
      ?.attributes?.find(({ name }) => name === attribute)
      ?.values?.map(({ name }) => name);

  it('are those of a type that says them', () => assert.deepEqual(valuesOf('tillid-choice', 'look'), ['list', 'tiles']));

  it('are those that a description lists', () => assert.deepEqual(valuesOf('tillid-satisfaction', 'look'), ['faces', 'stars', 'numbers', 'nps', 'csat', 'ces']));

  it('are none where anything may stand', () => assert.equal(valuesOf('tillid-survey', 'src'), undefined));
});
