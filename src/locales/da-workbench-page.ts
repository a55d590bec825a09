import type { WorkbenchPageMessages } from './en-workbench-page.js';

/** The library's own words on the page that the workbench stands on, in Danish. */
export const daWorkbenchPage: WorkbenchPageMessages = {
  workbenchPage: 'Værksted',
  workbenchAbout: 'Skriv undersøgelser, udgiv dem, og følg med i, hvad borgerne svarer.',
  workbenchNeedsScripts:
    'Værkstedet kræver scripts, og denne browser kører ingen på denne side. Slå dem til, eller åbn siden i en anden browser. Borgerne behøver ingen: enhver undersøgelse kan besvares uden.',
  workbenchPreview: 'Forhåndsvisning af en undersøgelse',
};
