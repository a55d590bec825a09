import { type Draft, objectOf, wordsOf } from '../../authoring/draft.js';
import type { Path } from '../../authoring/path.js';
import { questionPlaces } from '../../authoring/places-of.js';
import { valueAt } from '../../authoring/value-at.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import { formatPath } from '../../validation/problem-at.js';

/** Where a text stands: the part of the survey, and what in it, both in words. */
export interface TextPlace {
  readonly part: string;
  readonly what: string;
}

/** Keys whose entries are counted, and those that stand for themselves. */
const COUNTED = {
  options: 'writeEntryOption',
  rows: 'writeEntryRow',
  areas: 'writeEntryArea',
  ageLimits: 'writeEntryAges',
  scores: 'wordsPlaceScores',
  bands: 'wordsPlaceBands',
  indicators: 'wordsPlaceIndicators',
  figures: 'wordsPlaceFigures',
  phases: 'wordsPlacePhases',
  actors: 'wordsPlaceActors',
  groups: 'wordsPlaceGroups',
  roles: 'wordsPlaceRoles',
  waves: 'wordsPlaceWaves',
} as const satisfies Readonly<Record<string, keyof AuthoringMessages>>;

const NAMED = {
  title: 'wordsPlaceTitle',
  text: 'wordsPlaceText',
  hint: 'wordsPlaceHint',
  unit: 'wordsPlaceUnit',
  versus: 'wordsPlaceVersus',
  description: 'wordsPlaceDescription',
  place: 'wordsPlacePlace',
  facts: 'wordsPlaceFacts',
  notice: 'wordsPlaceNotice',
  outcome: 'wordsPlaceOutcome',
  contact: 'wordsPlaceContact',
  link: 'wordsPlaceLink',
  advice: 'wordsPlaceAdvice',
  purpose: 'wordsPlacePurpose',
  board: 'wordsPlaceBoard',
} as const satisfies Readonly<Record<string, keyof AuthoringMessages>>;

interface Reader {
  readonly words: AuthoringMessages;
  readonly number: (value: number) => string;
}

/** The steps of a path in words, e.g. “Option 2”. Words of a thing that was just named are not said to be words. */
function stepsInWords(path: Path, { words, number }: Reader): string[] {
  const said: string[] = [];
  for (let at = 0; at < path.length; at++) {
    const key = String(path[at]);
    const next = path[at + 1];
    if (key === 'labels' && next !== undefined) {
      said.push(words.wordsPlaceLabels(number(Number(next))));
      at++;
    } else if (Object.hasOwn(COUNTED, key) && typeof next === 'number') {
      said.push(words[COUNTED[key as keyof typeof COUNTED]](number(next + 1)));
      at++;
    } else if (key !== 'text' || said.length === 0) said.push(Object.hasOwn(NAMED, key) ? words[NAMED[key as keyof typeof NAMED]] : key);
  }
  return said;
}

/** The numbers of the questions of a draft, by their place. */
export const questionNumbers = (draft: Draft): ReadonlyMap<string, number> => new Map(questionPlaces(draft).map(({ path }, index) => [formatPath(path), index + 1]));

/** Where a text of a draft stands, in the words of whoever translates it. */
export function textPlace(path: Path, draft: Draft, numbers: ReadonlyMap<string, number>, reader: Reader): TextPlace {
  const { words, number } = reader;
  const at = path.indexOf('questions');
  const question = at === -1 ? undefined : path.slice(0, at + 2);
  if (question !== undefined) {
    const id = wordsOf(objectOf(valueAt(draft, question))['id']);
    const part = `${words.writeQuestion(number(numbers.get(formatPath(question)) ?? 0))}${id === '' ? '' : ` (${id})`}`;
    return { part, what: stepsInWords(path.slice(question.length), reader).join(', ') };
  }
  const isPage = path[0] === 'pages';
  return { part: isPage ? words.writePage(number(Number(path[1]) + 1)) : words.wordsPlaceSurvey, what: stepsInWords(isPage ? path.slice(2) : path, reader).join(', ') };
}
