import type { SameKeys, Words } from './messages.js';

/** The library's own words on the page that the workbench stands on, in English: the source of the keys. Only collectors need them. */
export const enWorkbenchPage = {
  workbenchPage: 'Workbench',
  workbenchAbout: 'Write surveys, publish them, and follow what citizens answer.',
  workbenchNeedsScripts:
    'The workbench needs scripts, and this browser runs none on this page. Switch them on, or open the page in another browser. Citizens need none: every survey can be answered without them.',
  workbenchPreview: 'Preview of a survey',
} as const satisfies Words;

/** The words on the page of the workbench, in any language. */
export type WorkbenchPageMessages = SameKeys<typeof enWorkbenchPage>;
