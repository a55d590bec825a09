// What dist/custom-elements.json tells of the elements that a page may write. The others live inside them.
import { readFileSync } from 'node:fs';
import { ELEMENTS } from '../build/src/elements/loaders.js';

const named = (entries = []) => [...new Map(entries.filter(({ name }) => name !== undefined).map((entry) => [entry.name, entry])).values()];
const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What is told of a thing in one line. */
const told = (entries) => named(entries).map((entry) => ({ ...entry, description: words(entry.description) }));

const isProperty = ({ kind, privacy, static: isStatic, description }) => kind === 'field' && privacy === 'public' && !isStatic && description;

/** Every public element, in the order of the alphabet. */
export function publicElements() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => ELEMENTS.has(tagName))
    .map(({ tagName, name, summary, description, attributes, members, events, slots, cssParts, cssProperties }) => ({
      tag: tagName,
      className: name,
      summary: words(summary),
      description: description.trim(),
      attributes: told(attributes),
      properties: told(members?.filter(isProperty)),
      events: told(events),
      slots: told(slots),
      parts: told(cssParts),
      customProperties: told(cssProperties),
    }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** The values between which an attribute chooses: those of its type, or those that its description lists after a colon. */
export function valuesOf({ type, description }) {
  const inType = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
  if (inType.length > 0) return inType;
  const list = /: ((?:`[a-z][a-z0-9-]*`(?: \([^)]*\))?(?:,? or |, | |(?=[.;])))+)/.exec(description)?.[1] ?? '';
  const listed = [...list.matchAll(/`([^`]+)`/g)].map(([, value]) => value);
  return listed.length > 1 ? listed : [];
}
