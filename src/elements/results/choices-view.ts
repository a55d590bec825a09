import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionResult } from '../../results/results.js';
import type { ChoicesResult } from '../../summaries/choices.js';
import { Figures } from './figures.js';
import { bounds, datum, foldedTable, totalMissing } from './table-cells.js';
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
  const write = (value: number) => figures.share(value, 2);
  const missing = question.missing === null ? 0 : totalMissing(question.missing);
  const countRow = (name: string, count: number) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${datum(count, figures.count(count))}</td>
      <td></td>
      <td></td>
    </tr>`;
  return html`<table part="table">
    <caption class="visually-hidden">
      ${reader.say(question.text)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.columnAnswer}</th>
        <th scope="col">${words.columnCount}</th>
        <th scope="col">${words.columnShare}</th>
        <th scope="col">${words.intervalName(figures.level)}</th>
      </tr>
    </thead>
    <tbody>
      ${options.map(
        (option) =>
          html`<tr>
            <th scope="row">${reader.say(question.labels?.[option.id]) || labelOf(question, option, reader)}</th>
            <td>${datum(option.count, figures.count(option.count))}</td>
            <td>${option.share === null ? nothing : datum(option.share.estimate, write(option.share.estimate))}</td>
            <td>${option.share === null ? nothing : bounds(option.share.low, option.share.high, write)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      ${countRow(words.rowTotal, n)} ${missing === 0 ? nothing : countRow(words.rowMissing, missing)}
    </tfoot>
  </table>`;
}

/** Choices: what was chosen most often in a sentence, bars, and the table that holds the same numbers. */
export const choicesView: View<ChoicesResult> = (question, summary, reader) => {
  const { words, language, direction } = reader;
  const figures = new Figures(reader, summary.level);
  const most = mostChosen(summary);
  const bars = summary.options.map((option) => ({
    label: labelOf(question, option, reader),
    share: option.share?.estimate ?? 0,
    low: option.share?.low ?? 0,
    high: option.share?.high ?? 0,
    emphasised: most.includes(option),
  }));
  const said = sentence(question, most, reader, figures);
  return html`${said === '' ? nothing : html`<p class="sentence" part="sentence">${said}</p>`}
    <tillid-bar-chart .bars=${bars} .label=${words.chartOf(reader.plain(question.text))} .language=${language} .direction=${direction}></tillid-bar-chart>
    <p class="note">${summary.several ? words.severalNote : nothing} ${words.intervalNote}</p>
    ${foldedTable(question, choicesTable(question, summary, reader, figures), reader)}`;
};
