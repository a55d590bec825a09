import type { nothing, TemplateResult } from 'lit';
import type { CutsMessages } from '../../locales/en-cuts.js';
import type { QuestionResult, Results } from '../../results/results.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { CutAsked } from './cut-asked.js';
import type { CutLine } from './cut-lines.js';
import type { Measure, Source, Told } from './cut-measures.js';
import { Figures } from './figures.js';
import type { Reader } from './view.js';

/** What the views of a cut have to hand: the reader, the words of cuts, and what is cut how. */
export interface CutReader extends Reader {
  readonly cuts: CutsMessages;
  readonly results: Results;
  readonly asked: CutAsked;
  /** Smallest number of answers shown. */
  readonly least: number;
}

/** A question or a score, as far as its parts are named after it. */
export interface About {
  readonly text: LocalisedText;
  readonly unit?: QuestionResult['unit'];
}

/** What stands of a measure: what it shows in words and in a picture, and a table with the same numbers. */
export interface MeasureView {
  readonly shown: TemplateResult | typeof nothing;
  readonly table: TemplateResult | typeof nothing;
}

/** From this width on, a mean is written with one digit after the point: hundredths of a hundred say nothing. */
const WIDE = 50;

/** Writes the figures of a measure. */
export function writerOf({ range, level }: Measure, { unit }: About, reader: Reader) {
  const figures = new Figures(reader, level);
  const named = reader.plain(unit);
  const precise = (value: number) => reader.formatNumber(value, { maximumFractionDigits: 2, maximumSignificantDigits: 3, roundingPriority: 'morePrecision' });
  const write = (value: number) => (range === null ? precise(value) : figures.mean(value, range[1] - range[0] >= WIDE ? 1 : 2));
  return { figures, write, measured: (value: number) => [write(value), named].filter(Boolean).join('\u00A0') };
}

/** What may be told: nothing where fewer have answered than the page and the document show. */
export function toldIn(source: Source, measure: Measure, { least }: CutReader): Told | null {
  const told = measure.toldOf(source);
  return told === null || told.n < least ? null : told;
}

/** What may be told of a line. */
export const toldOn = ({ cell }: CutLine, measure: Measure, reader: CutReader): Told | null => (cell === undefined ? null : toldIn(cell, measure, reader));

/** How many have answered, in words. */
export const answersIn = ({ n }: Told, { words, formatNumber, pluralOf }: Reader): string => words.answers(formatNumber(n), pluralOf(n));

/** A line in words, with its interval where there is one. */
export function sentenceOf({ name, told }: { readonly name: string; readonly told: Told | null }, write: (value: number) => string, level: string, reader: CutReader): string {
  const { cuts } = reader;
  if (told === null) return cuts.cutUntold(name);
  const answers = answersIn(told, reader);
  return told.low === null || told.high === null
    ? cuts.cutLineAlone(name, write(told.estimate), answers)
    : cuts.cutLine(name, write(told.estimate), write(told.low), write(told.high), level, answers);
}

/** Lines in words, one sentence each, and one for all of those of which there is too little to say. */
export function saidOf(told: readonly { readonly name: string; readonly told: Told | null }[], write: (value: number) => string, level: string, reader: CutReader): string {
  const { cuts, language } = reader;
  const said = told.flatMap((one) => (one.told === null ? [] : sentenceOf(one, write, level, reader)));
  const untold = told.flatMap(({ name, told: one }) => (one === null ? [name] : []));
  return [...said, ...(untold.length === 0 ? [] : [cuts.cutUntold(new Intl.ListFormat(language).format(untold))])].join(' ');
}
