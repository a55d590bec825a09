import { type Json, listOf, objectOf } from './draft.js';
import { saysTheSame } from './merge-patch.js';

const isText = (value: Json | undefined) => value === undefined || typeof value === 'string';

/** The members or entries that differ, by key or position. */
function differing(before: Json | undefined, after: Json | undefined): readonly string[] {
  if (Array.isArray(before) || Array.isArray(after)) {
    const [old, young] = [listOf(before), listOf(after)];
    return old.length === young.length ? [...young.keys()].filter((index) => !saysTheSame(old[index], young[index])).map(String) : [];
  }
  const [old, young] = [objectOf(before), objectOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].filter((key) => !saysTheSame(old[key], young[key]));
}

const inner = (value: Json | undefined, key: string) => (Array.isArray(value) ? listOf(value)[Number(key)] : objectOf(value)[key]);

/** Where two drafts differ, where that is in one text only, such as `.contact.text.da`; empty where it is elsewhere, or in more. */
export function changedPlace(before: Json | undefined, after: Json | undefined): string {
  const [key, ...others] = differing(before, after);
  if (key === undefined || others.length > 0) return '';
  const [old, young] = [inner(before, key), inner(after, key)];
  if (isText(old) && isText(young)) return `.${key}`;
  const rest = changedPlace(old, young);
  return rest === '' ? '' : `.${key}${rest}`;
}
