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
  /** Seconds without a touch after which a device that strangers share is ready for the next one; null on all others. */
  readonly kiosk: number | null;
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

/** Seconds that a device waits for the next one where its address says none that fit. */
const USUAL_KIOSK = 60;

/** How long a device that strangers share waits, by the parameter `kiosk`: 10 seconds to an hour. */
function kioskIn(asked: string | null): number | null {
  if (asked === null) return null;
  const seconds = /^\d{1,4}$/.test(asked) ? Number(asked) : 0;
  return seconds >= 10 && seconds <= 3600 ? seconds : USUAL_KIOSK;
}

/** How a request asks for the page of a survey. */
export async function hostedView(request: Request, definition: SurveyDefinition): Promise<HostedView> {
  const asked = new URL(request.url).searchParams;
  const offered = languagesOf(definition);
  const language = chosenLanguage(offered, wantedLanguages(request));
  const isFramed = asked.has('frame');
  const kiosk = kioskIn(asked.get('kiosk'));
  const queryIn = (tag: string, names: Names = {}) =>
    String(new URLSearchParams({ lang: tag, ...(isFramed ? { frame: '' } : {}), ...(kiosk === null ? {} : { kiosk: String(kiosk) }), ...names }));
  const names = namesIn(definition, asked, (field) => field);
  const others = isFramed ? [] : offered.filter((tag) => tag !== language);
  return {
    speaker: await hostedSpeaker(language, kiosk !== null),
    isFramed,
    kiosk,
    // The form posts what it is named by; only where one citizen comes after another has the address to say it again.
    query: `?${queryIn(language, kiosk === null ? {} : names)}`,
    links: others.map((tag) => ({ language: tag, address: `?${queryIn(tag, names)}` })),
  };
}
