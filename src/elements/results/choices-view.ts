import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionResult } from '../../results/results.js';
import type { ChoicesResult } from '../../summaries/choices.js';
import { Figures } from './figures.js';
import { shareBar } from './share-bar.js';
import { datum, estimateCells, foldedTable, missingRow, row, totalRow } from './table-cells.js';
import type { Reader, View } from './view.js';

type Option = ChoicesResult['options'][number];

/** An option in words; an answer in own words stands under one name, whatever was written. */
const labelOf = (question: QuestionResult, { id }: Option, { words, plain }: Reader) => plain(question.labels?.[id]) || (id === 'other' ? words.otherAnswers : id);

/** What was chosen most often; several where they share the first place, none where all do. */
function mostChosen({ options }: ChoicesResult): readonly Option[] {
  const most = Math.max(...options.map(({ count }) => count));
  const first = options.filter(({ count }) => count === most);
  return most === 0 || (first.length === options.length && options.length > 1) ? [] : first;
}

function sentence(question: QuestionResult, most: readonly Option[], reader: Reader, figures: Figures): string {
  const share = most[0]?.share;
  if (!share) return '';
  const names = new Intl.ListFormat(reader.language).format(most.map((option) => labelOf(question, option, reader)));
  return reader.words.mostChosenSentence(names, figures.share(share.estimate), figures.share(share.low), figures.share(share.high), figures.level);
}

/** The table of choices: every option with its share of all who answered, and how many gave no answer. */
function choicesTable(question: QuestionResult, { options, n }: ChoicesResult, reader: Reader, figures: Figures): TemplateResult {
  const { words } = reader;
  const beside = [nothing, nothing];
  const parts = {
    columns: [words.columnAnswer, words.columnCount, words.columnShare, figures.intervalName],
    rows: options.map((option) =>
      row(reader.say(question.labels?.[option.id]) || labelOf(question, option, reader), [
        datum(option.count, figures.count(option.count)),
        ...estimateCells(option.share, (value) => figures.share(value, 2)),
      ]),
    ),
    foot: [totalRow(n, reader, beside), missingRow(question, reader, beside)],
  };
  return foldedTable(question, parts, reader);
}

/** Choices: what was chosen most often in a sentence, bars, and the table that holds the same numbers. */
export const choicesView: View<ChoicesResult> = (question, summary, reader) => {
  const { words, language, direction } = reader;
  const figures = new Figures(reader, summary.level);
  const most = mostChosen(summary);
  const bars = summary.options.map((option) => shareBar(labelOf(question, option, reader), option.share, most.includes(option), figures));
  const said = sentence(question, most, reader, figures);
  return html`${said === '' ? nothing : html`<p class="sentence" part="sentence">${said}</p>`}
    <tillid-chart .picture=${{ kind: 'bars', bars }} .label=${words.chartOf(reader.plain(question.text))} .language=${language} .direction=${direction}></tillid-chart>
    <p class="note">${summary.several ? words.severalNote : nothing} ${words.intervalNote}</p>
    ${choicesTable(question, summary, reader, figures)}`;
};
