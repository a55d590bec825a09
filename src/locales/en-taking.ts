import type { SameKeys, Words } from './messages.js';

/** The library's own words for walking through a chart and for taking it along, in English: the source of the keys. Only pages with results fetch them. */
export const enTaking = {
  walkName: 'The points of the chart, one by one',
  /** What the keys do; `key` and `stop` are names of keys. */
  walkHint: (key: string, stop: string) => `Arrow keys lead from point to point. ${key} plays the values as tones, ${stop} stops them.`,
  walkPlace: (place: string, all: string) => `${place} of ${all}`,
  useChart: 'Use these results',
  /** The kinds of files, by the name of their format. */
  takePicture: (format: string) => `Picture (${format})`,
  takeDrawing: (format: string) => `Drawing for print (${format})`,
  takeFigures: (format: string) => `Figures (${format})`,
  fileMade: (name: string) => `The file ${name} has been made.`,
  fileNotMade: 'The file could not be made.',
  copyLink: 'Copy the link',
  linkCopied: 'The link has been copied.',
  linkNotCopied: 'The link could not be copied. Copy it here:',
  playTones: 'Play the values as tones',
  reportChart: 'Report an error in these results',
  /** The two bounds of an interval, as columns of a table. */
  boundLow: (interval: string) => `${interval}, from`,
  boundHigh: (interval: string) => `${interval}, to`,
  wordingShow: 'How it was asked',
  wordingOf: 'Question',
  wordingRows: 'Statements',
  wordingLabels: 'Answers',
  wordingSurvey: 'Survey',
  /** A survey by its title or id, and its version. */
  wordingVersion: (survey: string, version: string) => `${survey}, version ${version}`,
  wordingLicence: 'Licence',
} as const satisfies Words;

/** The library's words for walking through a chart and for taking it along, in any language. */
export type TakingMessages = SameKeys<typeof enTaking>;
