import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { ScoreBand, ScoreDefinition } from '../../survey/score.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { fillText } from '../fill-text.js';
import { trustedScore, trustScore } from './trust-pairs.js';
import { DRIVER_ENDS, type ObjectWords, TRUST_DRIVERS, TRUST_ENDS, TRUST_OBJECTS, TRUST_QUESTION, TRUSTED_QUESTION } from './trust-words.js';

/** An object of trust in own words. */
export interface TrustObject {
  /** Id of its question; at most 53 characters, so that the ids made from it stay short enough. */
  readonly id: string;
  /** Its name as it stands in a sentence, `the library`; or, with a question mark at its end, the whole question. */
  readonly text: LocalisedText;
}

/** What a trust survey may be told. */
export interface TrustOptions {
  /** In whom or what: ids of built-in objects, or objects in own words. Default the municipality. */
  readonly objects?: readonly (string | TrustObject)[];
  /** Whether it is also asked what trust rests on. */
  readonly drivers?: boolean;
  /** Whether it is also asked how much one feels trusted in return. */
  readonly mutual?: boolean;
  /** Other names for built-in objects, e.g. the municipality's own; `municipality` also stands in the drivers and in `data`. */
  readonly names?: Readonly<Record<string, LocalisedText>>;
  /** Id and version of the survey; by default the instrument's. */
  readonly survey?: string;
  readonly version?: string;
}

/** Where the measure comes from; stands under the questions and under the results. */
export const TRUST_SOURCE = {
  name: 'Tillid: own wording, based on the OECD Guidelines on Measuring Trust (2017)',
  license: 'MIT',
  attribution:
    'Based on OECD (2017), OECD Guidelines on Measuring Trust, OECD Publishing, Paris: trust from 0 (not at all) to 10 (completely), and the drivers responsiveness, reliability, openness, integrity and fairness. Wording by the authors of Tillid; neither made nor approved by the OECD, and not validated. Groups 0–4, 5 and 6–10 after the reporting of the OECD Trust Survey.',
  url: 'https://doi.org/10.1787/9789264278219-en',
};

/** The groups in which the OECD Trust Survey reports 0 to 10. Who does not know is in none of them and is counted apart. */
const BANDS: ScoreBand[] = [
  { id: 'low', below: 5, text: { en: 'Low or no trust', da: 'Lav eller ingen tillid' } },
  { id: 'neutral', below: 6, text: { en: 'Neutral', da: 'Neutral' } },
  { id: 'high', text: { en: 'High or moderately high trust', da: 'Høj eller ret høj tillid' } },
];

/** What is asked about one object. */
interface Asked {
  readonly id: string;
  readonly own: LocalisedText;
  /** None beside a whole question in own words: there is no name to put into it. */
  readonly trusted?: LocalisedText;
}

const isBuiltIn = (id: string): id is keyof typeof TRUST_OBJECTS => Object.hasOwn(TRUST_OBJECTS, id);
const isWholeQuestion = (text: LocalisedText) => Object.values(text).every((words) => words.trimEnd().endsWith('?'));

const asking = (id: string, words: Readonly<Record<string, LocalisedText>>, { question = TRUST_QUESTION, trusted = TRUSTED_QUESTION }: Partial<ObjectWords> = {}): Asked => ({
  id,
  own: fillText(question, words),
  trusted: fillText(trusted, words),
});

function askedAbout(object: string | TrustObject, municipality: LocalisedText, names: NonNullable<TrustOptions['names']>): Asked {
  if (typeof object !== 'string') return isWholeQuestion(object.text) ? { id: object.id, own: object.text } : asking(object.id, { object: object.text });
  if (!isBuiltIn(object)) throw new RangeError(`There is no object of trust "${object}"; expected one of ${Object.keys(TRUST_OBJECTS).join(', ')}, or an object with id and text.`);
  const wording = TRUST_OBJECTS[object];
  return asking(object, { municipality, object: names[object] ?? fillText(wording.name, { municipality }) }, wording);
}

const scale = (id: string, text: LocalisedText, [lowest, highest]: readonly [LocalisedText, LocalisedText]): ScaleQuestion => ({
  id,
  type: 'scale',
  look: 'numbers',
  min: 0,
  max: 10,
  text,
  labels: { 0: lowest, 10: highest },
  allow: ['dont-know', 'no-answer'],
});

const score = (id: string, { id: item, text: title }: ScaleQuestion): ScoreDefinition => ({ id, title, mean: [item], range: [0, 10], missing: { atMost: 0 }, bands: BANDS });

/**
 * Trust from 0 to 10 in one or more objects, based on the OECD Guidelines on Measuring Trust (2017). Each object asks the
 * question of its own id, with `mutual` also `<id>-trusts-me`; the drivers ask `responsiveness`, `reliability`, `openness`,
 * `consultation`, `integrity` and `fairness`. Each object is a score of its own, `trust-<id>`, being trusted `trusted-by-<id>`.
 *
 * @throws RangeError where an id is none of the built-in objects.
 */
export function trustDefinition(options: TrustOptions = {}): SurveyDefinition {
  const { objects = ['municipality'], drivers = false, mutual = false, names = {} } = options;
  const municipality = names['municipality'] ?? TRUST_OBJECTS.municipality.name;
  const asked = objects.map((object) => askedAbout(object, municipality, names));
  const own = asked.map(({ id, own: text }) => ({ score: trustScore(id), question: scale(id, text, TRUST_ENDS) }));
  const trusted = asked.flatMap(({ id, trusted: text }) =>
    mutual && text !== undefined ? [{ score: trustedScore(id), question: scale(`${id}-trusts-me`, text, TRUST_ENDS) }] : [],
  );
  const scored = [...own, ...trusted];
  return {
    id: options.survey ?? 'trust',
    version: options.version ?? '1',
    title: { en: 'Trust', da: 'Tillid', 'da-x-easy': 'Tillid' },
    source: TRUST_SOURCE,
    questions: [
      ...scored.map(({ question }) => question),
      ...(drivers ? Object.entries(TRUST_DRIVERS).map(([id, text]) => scale(id, fillText(text, { municipality }), DRIVER_ENDS)) : []),
    ],
    scores: scored.map(({ score: id, question }) => score(id, question)),
  };
}
