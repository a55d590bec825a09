import type { Field } from './field.js';

/** The fields of a page, beside its questions. */
export const PAGE_FIELDS: readonly Field[] = [
  { key: 'title', kind: 'words', name: 'pageTitle' },
  { key: 'text', kind: 'words', name: 'pageText' },
  { key: 'showIf', kind: 'condition' },
  { key: 'id', kind: 'id', name: 'pageId', isRare: true },
];
