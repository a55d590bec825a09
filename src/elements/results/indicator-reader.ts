import type { IndicatorsMessages } from '../../locales/en-indicators.js';
import type { IndicatorResult, Results } from '../../results/results.js';
import { Figures } from './figures.js';
import { indicatorScale, type IndicatorScale } from './indicator-scale.js';
import { type IndicatorTime, indicatorTimes } from './indicator-times.js';
import { periodText } from './period-text.js';
import type { Reader } from './view.js';

/** What of a document is shown of its indicators, and in which words. */
export interface IndicatorReader {
  readonly document: Results;
  /** Smallest number of answers shown. */
  readonly least: number;
  readonly own: IndicatorsMessages;
  readonly reader: Reader;
}

/** From this width on, a mean is written with one digit after the point: hundredths of a hundred say nothing. */
const WIDE = 50;

/** An indicator as it is shown: what may be told of it, and how its numbers are written. */
export interface ShownIndicator extends Pick<IndicatorResult, 'id' | 'title' | 'measure' | 'direction' | 'target' | 'figures'>, IndicatorScale {
  /** Null where too few have answered. */
  readonly value: IndicatorResult['value'];
  readonly reached: IndicatorResult['reached'];
  /** Null where too few answered now or the time before. */
  readonly change: IndicatorResult['change'];
  readonly times: readonly IndicatorTime[];
  /** When the value is of, in the reader's words, or an empty text. */
  readonly time: string;
  /** Whether that is the bare name of a wave, in whatever language. */
  readonly isNamed: boolean;
  readonly numbers: Figures;
  readonly write: (value: number) => string;
  /** A difference, with its sign where `signed`, in points where it is of shares. */
  readonly writeDifference: (difference: number, signed?: boolean) => string;
}

/** The name of a wave in the reader's words. */
export const waveName = ({ id, called }: Pick<IndicatorTime, 'id' | 'called'>, { plain }: Reader): string => plain(called) || id;

const timeText = (wave: string | null, times: readonly IndicatorTime[], { document, reader }: IndicatorReader): string => {
  if (wave === null) return periodText(document.period, reader);
  const time = times.find(({ id }) => id === wave);
  return time === undefined ? wave : [waveName(time, reader), periodText(time.period, reader)].filter(Boolean).join(', ');
};

/** Reads an indicator for showing; what stands on fewer answers than are shown is left out. */
export function shownIndicator(indicator: IndicatorResult, about: IndicatorReader): ShownIndicator {
  const { document, least, reader } = about;
  const { id, title, measure, direction, target, wave, figures } = indicator;
  const scale = indicatorScale(indicator, document);
  const times = indicatorTimes(indicator, document, least);
  const value = indicator.value !== null && indicator.value.n >= least ? indicator.value : null;
  const before = times.find((time) => time.id === indicator.change?.since);
  const numbers = new Figures(reader, scale.level);
  const digits = scale.range !== null && scale.range[1] - scale.range[0] >= WIDE ? 1 : 2;
  const isShare = measure === 'favourable';
  return {
    ...{ id, title, measure, direction, target, figures, ...scale, value, times, numbers },
    reached: value && indicator.reached,
    change: value === null || before?.reading === null ? null : indicator.change,
    time: timeText(wave, times, about),
    isNamed: wave !== null && !times.some((time) => time.id === wave),
    write: (number) => (isShare ? numbers.share(number) : numbers.mean(number, digits)),
    writeDifference: (difference, signed = false) => {
      const places = isShare ? 1 : digits;
      const sign = signed ? 'exceptZero' : 'negative';
      return reader.formatNumber(isShare ? difference * 100 : difference, { minimumFractionDigits: places, maximumFractionDigits: places, signDisplay: sign });
    },
  };
}
