import type { PageCheckMessages } from '../../locales/en-page-check.js';
import type { AddressFacts } from './facts.js';
import type { Finding, FindingKind } from './finding.js';

/** A finding in words. */
export interface ToldFinding {
  readonly found: string;
  readonly todo: string;
}

type Word = string | ((...parts: string[]) => string);

const ADDRESSES: ReadonlySet<FindingKind> = new Set(['Offline', 'Policy', 'Insecure', 'Foreign', 'Gone', 'Refused', 'Unreachable', 'NotOurs']);

const said = (word: Word, parts: readonly string[]) => (typeof word === 'string' ? word : word(...parts));

/** Puts a finding into words. */
export function toldFinding({ kind, found, todo }: Pick<Finding<unknown>, 'kind' | 'found' | 'todo'>, words: PageCheckMessages, format: (figure: number) => string): ToldFinding {
  const written = (parts: readonly (string | number)[]) => parts.map((part) => (typeof part === 'number' ? format(part) : part));
  const purposes: Readonly<Record<AddressFacts['purpose'], string>> = { answers: words.checkAnswers, definition: words.checkDefinition, results: words.checkResults };
  const parts = written(found);
  if (ADDRESSES.has(kind)) parts[0] = purposes[parts[0] as AddressFacts['purpose']];
  return { found: said(words[`found${kind}`], parts), todo: said(words[`do${kind}`], written(todo)) };
}
