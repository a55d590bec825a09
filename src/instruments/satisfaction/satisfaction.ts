import type { ScaleLook } from '../../questions/scale/scale.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { LocalisedText } from '../../text/localised-text.js';

/** What a satisfaction question may be told. */
export interface SatisfactionOptions {
  /** How the scale is drawn; `nps` asks for a recommendation, `ces` for effort. Default `faces`. */
  readonly look?: ScaleLook;
  /** Number of levels; default 5, for `nps` always 0 to 10, for `ces` 7. */
  readonly levels?: number;
  /** Whether the citizen is asked why. */
  readonly comment?: boolean;
  /** The question in own words. */
  readonly question?: LocalisedText;
  /** Id and version of the survey; by default the instrument's. */
  readonly survey?: string;
  readonly version?: string;
}

interface Wording {
  readonly id: string;
  readonly levels: number;
  readonly question: LocalisedText;
}

const SATISFACTION: Wording = {
  id: 'satisfaction',
  levels: 5,
  question: { en: 'All in all, how satisfied are you?', da: 'Hvor tilfreds er du alt i alt?', 'da-x-easy': 'Er du tilfreds?' },
};

/**
 * Own wording for each kind of question. The recommendation question follows the method of Reichheld (2003, Harvard
 * Business Review 81(12)); Net Promoter Score and NPS are registered marks of their owners, with whom there is no tie.
 */
const WORDINGS: Readonly<Partial<Record<ScaleLook, Wording>>> = {
  nps: {
    id: 'recommendation',
    levels: 11,
    question: {
      en: 'How likely are you to recommend us to others?',
      da: 'Hvor sandsynligt er det, at du vil anbefale os til andre?',
      'da-x-easy': 'Vil du sige til andre, at vi er gode?',
    },
  },
  ces: { id: 'effort', levels: 7, question: { en: 'It was easy to do what I came for.', da: 'Det var let at få ordnet det, jeg kom for.', 'da-x-easy': 'Det var let for mig.' } },
};

/** Words for the ends of a scale of bare numbers; the other looks bring words of their own. */
const ENDS: readonly [LocalisedText, LocalisedText] = [
  { en: 'Very dissatisfied', da: 'Meget utilfreds' },
  { en: 'Very satisfied', da: 'Meget tilfreds' },
];

const COMMENT: LocalisedText = { en: 'Would you like to say why?', da: 'Har du lyst til at fortælle hvorfor?', 'da-x-easy': 'Vil du fortælle hvorfor?' };
const COMMENT_HINT: LocalisedText = { en: 'Please leave out names and personal numbers.', da: 'Skriv ikke navne eller CPR-numre.' };

/** One question about satisfaction, recommendation or effort, with or without the question why. Own wording, unvalidated. */
export function satisfactionDefinition(options: SatisfactionOptions = {}): SurveyDefinition {
  const { look = 'faces', comment = false } = options;
  const wording = WORDINGS[look] ?? SATISFACTION;
  const levels = look === 'nps' ? wording.levels : (options.levels ?? wording.levels);
  const labels = look === 'numbers' ? { labels: { '1': ENDS[0], [levels]: ENDS[1] } } : {};
  const range = look === 'nps' ? { min: 0, max: 10, favourable: { atLeast: 9 } } : { min: 1, max: levels };
  return {
    id: options.survey ?? wording.id,
    version: options.version ?? '1',
    questions: [
      { id: 'overall', type: 'scale', look, ...range, ...labels, text: options.question ?? wording.question },
      ...(comment ? [{ id: 'comment', type: 'text' as const, text: COMMENT, hint: COMMENT_HINT, maxLength: 1000, showIf: { question: 'overall', answered: true } }] : []),
    ],
  };
}
