import type { Json } from '../../authoring/draft.js';
import type { WorkbenchMessages } from '../../locales/en-workbench.js';

/** A text in every language that is written, a line, a day, a whole number, one of several, yes or no, or names one to a line. */
export type SettingKind = 'words' | 'link' | 'day' | 'number' | 'pick' | 'tick' | 'names';

/** The keys of words without parts. */
type PlainKey = { [Key in keyof WorkbenchMessages]: WorkbenchMessages[Key] extends string ? Key : never }[keyof WorkbenchMessages];

/** What can be set of a survey: where it stands in a definition, and how it is asked. */
export interface Setting {
  readonly path: readonly string[];
  readonly kind: SettingKind;
  readonly label: PlainKey;
  readonly hint?: PlainKey;
  /** Whether a text is one line. */
  readonly isLine?: boolean;
  /** Value → the key of its words; the first is what holds where nothing is said. */
  readonly choices?: Readonly<Record<string, PlainKey>>;
  readonly least?: number;
  readonly most?: number;
}

/** Settings that belong together. */
export interface SettingGroup {
  readonly name: PlainKey;
  readonly lead?: PlainKey;
  readonly settings: readonly Setting[];
}

/** THE list of what can be set of a survey beside its questions. */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    name: 'deskAbout',
    settings: [
      { path: ['title'], kind: 'words', label: 'deskSurveyTitle', isLine: true },
      { path: ['notice'], kind: 'words', label: 'deskNotice', hint: 'deskNoticeHint' },
      { path: ['review'], kind: 'tick', label: 'deskReview' },
    ],
  },
  {
    name: 'deskDays',
    settings: [
      { path: ['opens'], kind: 'day', label: 'deskOpens', hint: 'deskDaysHint' },
      { path: ['closes'], kind: 'day', label: 'deskCloses', hint: 'deskDaysHint' },
    ],
  },
  {
    name: 'deskContact',
    settings: [
      { path: ['contact', 'text'], kind: 'words', label: 'deskContactText', hint: 'deskContactHint' },
      { path: ['contact', 'url'], kind: 'link', label: 'deskLink', hint: 'deskLinkHint' },
    ],
  },
  {
    name: 'deskOutcome',
    settings: [
      { path: ['outcome', 'text'], kind: 'words', label: 'deskOutcomeText', hint: 'deskOutcomeHint' },
      { path: ['outcome', 'url'], kind: 'link', label: 'deskLink', hint: 'deskLinkHint' },
      { path: ['outcome', 'date'], kind: 'day', label: 'deskOutcomeDate' },
    ],
  },
  {
    name: 'deskPrivacy',
    settings: [
      {
        path: ['privacy', 'sensitivity'],
        kind: 'pick',
        label: 'deskSensitivity',
        choices: { ordinary: 'deskOrdinary', sensitive: 'deskSensitive', severe: 'deskSevere' },
      },
      { path: ['privacy', 'minimumGroup'], kind: 'number', label: 'deskMinimum', hint: 'deskMinimumHint', least: 1, most: 1000 },
      { path: ['privacy', 'time'], kind: 'pick', label: 'deskTime', choices: { day: 'deskTimeDay', minute: 'deskTimeMinute', none: 'deskTimeNone' } },
      { path: ['privacy', 'retentionDays'], kind: 'number', label: 'deskRetention', hint: 'deskRetentionHint', least: 1, most: 36_500 },
    ],
  },
  {
    name: 'deskNames',
    lead: 'deskNamesLead',
    settings: [
      { path: ['groups'], kind: 'names', label: 'deskGroups' },
      { path: ['roles'], kind: 'names', label: 'deskRoles' },
      { path: ['waves'], kind: 'names', label: 'deskWaves' },
    ],
  },
];

/** A whole number where that is written, else what is written, so that it can be told what is wrong with it. */
export function numberFrom(text: string): Json | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  return /^\d{1,9}$/.test(written) ? Number(written) : written;
}

/** What stands for a part of a definition that was published or changed → the key of what it is called here. */
const PART_WORDS: Readonly<Record<string, PlainKey>> = {
  title: 'deskSurveyTitle',
  notice: 'deskNotice',
  review: 'deskReview',
  opens: 'deskOpens',
  closes: 'deskCloses',
  contact: 'deskContact',
  outcome: 'deskOutcome',
  privacy: 'deskPrivacy',
  groups: 'deskGroups',
  roles: 'deskRoles',
  waves: 'deskWaves',
  scores: 'deskScores',
  indicators: 'deskIndicators',
  weights: 'deskWeights',
  board: 'deskMeeting',
};

/** What a part of a definition is called; one that has no field here by its key. */
export function partName(key: string, words: WorkbenchMessages): string {
  const found = PART_WORDS[key];
  return found === undefined ? words.deskPartOther(key) : words[found];
}
