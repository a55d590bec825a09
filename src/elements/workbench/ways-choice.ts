import type { WayIn, WayInParts } from '../../authoring/ways-in.js';
import { languagesOf } from '../../authoring/languages-of.js';
import { type Draft, listOf, objectOf, wordsOf } from '../../authoring/draft.js';
import { pickText } from '../../text/pick-text.js';

/** What an editor has chosen; empty texts stand for nothing chosen. */
export interface WaysChoice {
  readonly way: WayIn;
  readonly language: string;
  readonly title: string | undefined;
  readonly invitation: string | undefined;
  readonly group: string;
  readonly role: string;
  readonly wave: string;
  readonly kiosk: string;
  readonly results: boolean;
  readonly integrity: boolean;
}

/** At first the way that passes everywhere, and nothing else. */
export const FIRST_CHOICE: WaysChoice = {
  way: 'link',
  language: '',
  title: undefined,
  invitation: undefined,
  group: '',
  role: '',
  wave: '',
  kiosk: '',
  results: false,
  integrity: false,
};

/** What the ways lead to. */
export interface WaysSubject {
  readonly address: string;
  readonly survey: string;
  readonly definition: Draft;
  readonly hashes: Readonly<Record<string, string>> | undefined;
}

/** The title of a survey in a language, or in the one with most texts; its id where it has none. */
function titleIn({ definition, survey }: WaysSubject, language: string): string {
  const title = objectOf(definition['title']) as Readonly<Record<string, string>>;
  return pickText(title, language || (languagesOf(definition)[0] ?? 'en')) || survey;
}

/** The names that a survey takes for a group, a role or a wave; undefined where it takes any. */
export function namesTaken(definition: Draft, field: 'groups' | 'roles' | 'waves'): readonly string[] | undefined {
  if (definition[field] === undefined) return undefined;
  return listOf(definition[field])
    .map((entry) => wordsOf(entry) || wordsOf(objectOf(entry)['id']))
    .filter(Boolean);
}

const secondsOf = (kiosk: string): number | undefined => (Number(kiosk) > 0 ? Math.round(Number(kiosk)) : undefined);

/** What is written into the page. */
export function partsOf(choice: WaysChoice, subject: WaysSubject): WayInParts {
  const { language, group, role, wave, results } = choice;
  const title = titleIn(subject, language);
  return {
    address: subject.address,
    survey: subject.survey,
    title: choice.title ?? title,
    invitation: choice.invitation ?? title,
    language: language || undefined,
    group: group.trim() || undefined,
    role: role.trim() || undefined,
    wave: wave.trim() || undefined,
    kiosk: secondsOf(choice.kiosk),
    results: results && choice.way !== 'frame',
    integrity: choice.integrity ? subject.hashes : undefined,
  };
}
