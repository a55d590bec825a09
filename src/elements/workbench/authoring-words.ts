import type { Words } from '../../locales/messages.js';

/** What words of the workbench are looked up by name: a field, its hint, a value, a type, what it is for, a problem, an entry. */
type Stem = 'Field' | 'Hint' | 'One' | 'Type' | 'About' | 'Problem' | 'Entry' | 'Compare';

const capital = (name: string) => name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

/** Words that are found by what they are for, as fields are data; empty where there are none. */
export function authoringWords(words: Words, stem: Stem, names: readonly string[], figures: readonly string[] = []): string {
  const found = words[`write${stem}${names.map(capital).join('')}`];
  return typeof found === 'function' ? (found as (...parts: readonly string[]) => string)(...figures) : ((found as string | undefined) ?? '');
}
