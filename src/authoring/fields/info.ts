import type { Field } from '../field.js';
import { neededWords, telling } from './common-fields.js';

/** The fields of words between questions. */
export const infoFields: readonly Field[] = telling(
  { key: 'title', kind: 'words', name: 'heading' },
  { ...neededWords, name: 'infoText' },
  {
    key: 'link',
    kind: 'group',
    isRare: true,
    fields: [
      { key: 'url', kind: 'line', name: 'linkAddress' },
      { key: 'text', kind: 'words', name: 'linkText', isNeeded: true },
    ],
  },
);
