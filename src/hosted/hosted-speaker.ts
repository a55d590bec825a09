import type { BoardMessages } from '../locales/en-board.js';
import type { HostedMessages } from '../locales/en-hosted.js';
import type { Messages } from '../locales/en.js';
import type { OutboxMessages } from '../locales/en-outbox.js';
import type { SurveyMessages } from '../locales/en-survey.js';
import { loadOutboxMessages } from '../locales/apart/loaders.js';
import { loadBoardMessages } from '../locales/board/loaders.js';
import { loadHostedMessages } from '../locales/hosted/loaders.js';
import { LIBRARY_LANGUAGES, loadSurveyMessages, spokenLanguage } from '../locales/loaders.js';
import { directionOf } from '../text/direction.js';
import type { LocalisedText } from '../text/localised-text.js';
import { pickTagged, pickText } from '../text/pick-text.js';
import { UNDETERMINED } from '../text/undetermined.js';
import { chosenLanguage } from './hosted-language.js';
import { linked } from './linked.js';
import { markup, type Part } from './markup.js';

/** The words of a page that is answered without scripts. */
export type HostedWords = Messages & SurveyMessages & BoardMessages & HostedMessages & Pick<OutboxMessages, 'kioskNow'>;

/** What speaks to one reader. */
export interface HostedSpeaker {
  readonly words: HostedWords;
  /** The language of the words. */
  readonly language: string;
  /** The language that was asked for, in which texts of a definition are picked. */
  readonly wanted: string;
  /** A text of a definition; where it is there in another language only, it is marked with that one. */
  readonly say: (text: LocalisedText | undefined) => Part;
  /** The same without any mark, for sentences. */
  readonly plain: (text: LocalisedText | undefined) => string;
  /** A number as the reader writes it. */
  readonly count: (value: number) => string;
  readonly pluralOf: (count: number) => Intl.LDMLPluralRule;
  /** A day such as 2026-11-22. */
  readonly day: (day: string) => string;
  readonly money: (amount: number, currency: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** Words with an address where there is more; on a device that strangers share the words alone, as nothing there leads away. */
  readonly linked: typeof linked;
}

const primary = (language: string) => language.split('-')[0]!.toLowerCase();

/**
 * What speaks to a reader of a language.
 *
 * @param isKiosk Whether the device is one that strangers share.
 */
export async function hostedSpeaker(wanted: string, isKiosk = false): Promise<HostedSpeaker> {
  const [survey, board, hosted, { kioskNow }] = await Promise.all([loadSurveyMessages(wanted), loadBoardMessages(wanted), loadHostedMessages(wanted), loadOutboxMessages(wanted)]);
  const language = spokenLanguage(wanted);
  const money = (currency: string) => new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger' });
  return {
    words: { ...survey, ...board, ...hosted, kioskNow },
    language,
    wanted,
    say: (text) => {
      const [words, tag] = pickTagged(text, wanted);
      return words === '' || tag === UNDETERMINED || primary(tag) === primary(language) ? words : markup`<span lang="${tag}" dir="${directionOf(tag)}">${words}</span>`;
    },
    plain: (text) => pickText(text, wanted),
    count: (value) => new Intl.NumberFormat(language, { useGrouping: false }).format(value),
    pluralOf: (count) => new Intl.PluralRules(language).select(count),
    day: (day) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`)),
    money: (amount, currency) => money(currency).format(amount),
    list: (names) => new Intl.ListFormat(language).format(names),
    linked: isKiosk ? ({ text }) => text : linked,
  };
}

/** What speaks to a reader who asks for languages, best first, where no survey says which there are. */
export const librarySpeaker = (wanted: readonly string[]): Promise<HostedSpeaker> => hostedSpeaker(chosenLanguage(LIBRARY_LANGUAGES, wanted));
