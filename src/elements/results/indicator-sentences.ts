import type { IndicatorReader, ShownIndicator } from './indicator-reader.js';
import { waveName } from './indicator-reader.js';

/** The value with its interval, how many answered, and when. */
export function valueSentence({ title, value, time, numbers, write }: ShownIndicator, { own, reader }: IndicatorReader): string {
  if (value === null) return '';
  const { n, estimate, low, high } = value;
  const answers = [reader.words.answers(reader.formatNumber(n), reader.pluralOf(n)), time].filter(Boolean).join(', ');
  const name = reader.plain(title);
  return low === null || high === null
    ? own.indicatorAlone(name, write(estimate), answers)
    : own.indicatorSentence(name, write(estimate), write(low), write(high), numbers.level, answers);
}

/** What is to be reached, and whether it is. */
export function targetSentence({ direction, target, reached, write }: ShownIndicator, { own }: IndicatorReader): string {
  if (target === null) return '';
  const asked = direction === 'up' ? own.indicatorAtLeast(write(target)) : own.indicatorAtMost(write(target));
  const said = reached && { yes: own.indicatorReached, no: own.indicatorMissed, uncertain: own.indicatorUnsure }[reached];
  return [asked, said].filter(Boolean).join(' ');
}

/** Which way a value has gone: `chance` where zero lies within the interval of its change. */
export const wayOf = ({ low, high }: NonNullable<ShownIndicator['change']>): 'up' | 'down' | 'chance' => (low > 0 ? 'up' : high < 0 ? 'down' : 'chance');

/** The change since the time before: its size and interval, or that chance could make as much; and whether that is the way that is wanted. */
export function changeSentence({ measure, direction, change, times, numbers, writeDifference }: ShownIndicator, { own, reader }: IndicatorReader): string {
  if (change === null) return '';
  const since = times.find(({ id }) => id === change.since);
  const name = since === undefined ? (change.since ?? own.indicatorLastTime) : waveName(since, reader);
  const sized = (text: string) => (measure === 'favourable' ? own.indicatorPoints(text) : text);
  const way = wayOf(change);
  const { difference, low, high } = change;
  if (way === 'chance') return own.indicatorChance(name, sized(writeDifference(difference, true)), writeDifference(low), writeDifference(high), numbers.level);
  const wanted = way === direction ? own.indicatorForward : own.indicatorBackward;
  const [least, most] = way === 'up' ? [low, high] : [-high, -low];
  const told = way === 'up' ? own.indicatorRose : own.indicatorFell;
  return `${told(name, sized(writeDifference(Math.abs(difference))), writeDifference(least), writeDifference(most), numbers.level)} ${wanted}`;
}

/** What was told at each time; an empty text where there is but one. */
export function timesSentence({ times, write }: ShownIndicator, { own, reader }: IndicatorReader): string {
  if (times.length < 2) return '';
  const readings = times.map((time) => `${waveName(time, reader)} ${time.reading === null ? `(${own.indicatorUntold})` : write(time.reading.estimate)}`);
  return own.indicatorOverTime(new Intl.ListFormat(reader.language, { type: 'unit' }).format(readings));
}
