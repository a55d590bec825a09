import { acceptedLanguages, chosenLanguage, languagesOf } from '../hosted/hosted-language.js';
import { type HostedSpeaker, hostedSpeaker } from '../hosted/hosted-speaker.js';
import type { LanguageLink } from '../hosted/hosted-page.js';
import type { FormEntries } from '../hosted/question-fields.js';
import { checkNames } from '../response/check-names.js';
import { NAMED_FIELDS, type NamedField } from '../survey/names-taken.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { cutName } from '../text/cut-name.js';
import { parseWith } from '../validation/parse-with.js';

/** The group, the role and the wave of an answer, as far as the survey takes them. */
export type Names = { readonly [Field in NamedField]?: string };

/** How a page of a survey is asked for. */
export interface HostedView {
  readonly speaker: HostedSpeaker;
  readonly isFramed: boolean;
  /** What stands behind the question mark of the addresses that the page leads to. */
  readonly query: string;
  /** The page in other languages. */
  readonly links: readonly LanguageLink[];
}

/** Names that a survey does not take are dropped: no answer shall be lost for the address that led to it. */
export function namesIn(definition: SurveyDefinition, entries: FormEntries, nameOf: (field: NamedField) => string): Names {
  const given = NAMED_FIELDS.flatMap((field) => {
    const name = parseWith(cutName, entries.get(nameOf(field)));
    return name.ok && checkNames(definition, { [field]: name.value }).length === 0 ? [[field, name.value] as const] : [];
  });
  return Object.fromEntries(given);
}

/** The languages that a request asks for, best first. */
export function wantedLanguages({ url, headers }: Request): readonly string[] {
  return [...acceptedLanguages(new URL(url).searchParams.get('lang')), ...acceptedLanguages(headers.get('accept-language'))];
}

/** How a request asks for the page of a survey. */
export async function hostedView(request: Request, definition: SurveyDefinition): Promise<HostedView> {
  const asked = new URL(request.url).searchParams;
  const offered = languagesOf(definition);
  const language = chosenLanguage(offered, wantedLanguages(request));
  const isFramed = asked.has('frame');
  const queryIn = (tag: string, names: Names = {}) => String(new URLSearchParams({ lang: tag, ...(isFramed ? { frame: '' } : {}), ...names }));
  const names = namesIn(definition, asked, (field) => field);
  const others = isFramed ? [] : offered.filter((tag) => tag !== language);
  return {
    speaker: await hostedSpeaker(language),
    isFramed,
    query: `?${queryIn(language)}`,
    links: others.map((tag) => ({ language: tag, address: `?${queryIn(tag, names)}` })),
  };
}
