import type { FindingsMessages } from '../../locales/en-findings.js';

type TextKey = { [Key in keyof FindingsMessages]: FindingsMessages[Key] extends string ? Key : never }[keyof FindingsMessages];

/** A file that a collector makes of the answers to a survey. */
export interface FindingsFormat {
  /** How the collector calls it: `…/export/{format}`. */
  readonly format: string;
  readonly name: TextKey;
  readonly about: TextKey;
  /** What stands behind the survey's id in the name of the file, where the browser may not read the name. */
  readonly ending: string;
  /** Whether the words that citizens wrote can be in its rows. */
  readonly takesTexts?: boolean;
  /** The right without which a token does not reach it. */
  readonly lacking: 'findNoRows' | 'findNoTexts';
}

/** Files of open answers to any survey. */
export const OPEN_FORMATS: readonly FindingsFormat[] = [
  { format: 'csv', name: 'findCsv', about: 'findCsvAbout', ending: '.csv', takesTexts: true, lacking: 'findNoRows' },
  { format: 'datapackage', name: 'findDatapackage', about: 'findDatapackageAbout', ending: '.zip', takesTexts: true, lacking: 'findNoRows' },
  { format: 'r', name: 'findR', about: 'findRAbout', ending: '.R', takesTexts: true, lacking: 'findNoRows' },
  { format: 'spss', name: 'findSpss', about: 'findSpssAbout', ending: '.sps', takesTexts: true, lacking: 'findNoRows' },
  { format: 'ddi', name: 'findDdi', about: 'findDdiAbout', ending: '.ddi.xml', takesTexts: true, lacking: 'findNoRows' },
  { format: 'json', name: 'findJson', about: 'findJsonAbout', ending: '.jsonl', takesTexts: true, lacking: 'findNoRows' },
  { format: 'texts', name: 'findTextsFile', about: 'findTextsFileAbout', ending: '-texts.jsonl', lacking: 'findNoTexts' },
];

export const SEALED_FORMAT: FindingsFormat = { format: 'sealed', name: 'findSealedFile', about: 'findSealedFileAbout', ending: '-sealed.jsonl', lacking: 'findNoRows' };

const PABULIB: FindingsFormat = { format: 'pabulib', name: 'findPabulib', about: 'findPabulibAbout', ending: '.pb', lacking: 'findNoRows' };
const PREFLIB: FindingsFormat = { format: 'preflib', name: 'findPreflib', about: 'findPreflibAbout', ending: '.toc', lacking: 'findNoRows' };

/** Type of a question → the file of its ballots. */
export const BALLOT_FORMATS: Readonly<Record<string, FindingsFormat>> = { budget: PABULIB, rank: PREFLIB, approval: PREFLIB };
