import { html, nothing, type TemplateResult } from 'lit';
import type { ChanceMessages } from '../../locales/en-chance.js';
import { withPageTexts } from '../../locales/page-texts.js';
import type { QuestionResult } from '../../results/results.js';
import type { RandomisedResult } from '../../summaries/randomised.js';
import { Figures } from './figures.js';
import { shareBar } from './share-bar.js';
import { datum, estimateCells, foldedTable, missingRow, row, totalRow } from './table-cells.js';
import type { Reader, View } from './view.js';

/** What a view has to hand, and the words of chance. */
type ChanceReader = Reader & { readonly chance: ChanceMessages };
type Option = RandomisedResult['options'][number];

const within = (value: number) => Math.min(1, Math.max(0, value));

/** An estimate for the eye: what of it and of its interval lies below none or above all is left out. */
const shown = ({ estimate }: Option) => estimate && { estimate: estimate.clipped, low: within(estimate.low), high: within(estimate.high) };

const labelOf = (question: QuestionResult, { id }: Option, { plain }: Reader) => plain(question.labels?.[id]) || id;

/** What was probably chosen most often; several where they share the first place, none where all do. */
function likelyMost({ options, n }: RandomisedResult): readonly Option[] {
  const most = Math.max(...options.map(({ told }) => told));
  const first = options.filter(({ told }) => told === most);
  return n === 0 || first.length === options.length ? [] : first;
}

function sentence(question: QuestionResult, most: readonly Option[], reader: ChanceReader, figures: Figures): string {
  const share = most[0] && shown(most[0]);
  if (!share) return '';
  const names = new Intl.ListFormat(reader.language).format(most.map((option) => labelOf(question, option, reader)));
  return reader.chance.likelyMostSentence(names, figures.share(share.estimate), figures.share(share.low), figures.share(share.high), figures.level);
}

/** The table: how often each answer was received, and the estimated share of those who chose it. */
function estimatesTable(question: QuestionResult, { options, n }: RandomisedResult, reader: ChanceReader, figures: Figures): TemplateResult {
  const { words, chance } = reader;
  const beside = [nothing, nothing];
  const parts = {
    columns: [words.columnAnswer, chance.columnTold, chance.columnEstimated, figures.intervalName],
    rows: options.map((option) =>
      row(reader.say(question.labels?.[option.id]) || option.id, [
        datum(option.told, figures.count(option.told)),
        ...estimateCells(shown(option), (value) => figures.share(value, 2)),
      ]),
    ),
    foot: [totalRow(n, reader, beside), missingRow(question, reader, beside)],
  };
  return foldedTable(question, parts, reader);
}

/** Choices that chance changed: how they were estimated, what was probably chosen most often, bars, and the table with the same numbers. */
export const randomisedView =
  (chanceWords: ChanceMessages): View<RandomisedResult> =>
  (question, summary, plainReader) => {
    const reader = { ...plainReader, chance: withPageTexts(chanceWords, plainReader.language) };
    const { words, chance, language, direction } = reader;
    const figures = new Figures(reader, summary.level);
    const most = likelyMost(summary);
    const bars = summary.options.map((option) => shareBar(labelOf(question, option, reader), shown(option), most.includes(option), figures));
    const said = sentence(question, most, reader, figures);
    return html`${said === '' ? nothing : html`<p class="sentence" part="sentence">${said}</p>`}
      <tillid-chart .picture=${{ kind: 'bars', bars }} .label=${words.chartOf(reader.plain(question.text))} .language=${language} .direction=${direction}></tillid-chart>
      <p class="note">${chance.chanceEstimated(figures.count(Math.max(1, Math.round(summary.truth * 100))))} ${words.intervalNote}</p>
      ${estimatesTable(question, summary, reader, figures)}`;
  };
