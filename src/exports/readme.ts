import { pickText } from '../text/pick-text.js';
import { chanceWords } from './chance-words.js';
import { labelOf, titleOf, valueLabel } from './labels.js';
import { MISSING_KINDS } from './missing-codes.js';
import type { Codebook, Variable } from './variable.js';
import { MISSING_WORDS } from './words.js';

/** Words of others as plain text in Markdown: nothing in them is markup, and they stay on their line. */
const plain = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|&~^=:$]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`));

const rangeLine = ({ range, categories }: Variable) => (range === undefined || categories.length > 0 ? [] : [`- from ${range.min} to ${range.max}`]);

function variableSection(variable: Variable, language: string): string {
  const { name, kind, level, id, origin, categories, named = [], codes } = variable;
  const missing = codes === undefined ? [] : MISSING_KINDS.map((reason) => `- ${codes[reason]}: ${plain(pickText(MISSING_WORDS[reason], language))} (\`${reason}\`)`);
  return [
    `### \`${name}\``,
    '',
    plain(labelOf(variable, language)),
    '',
    `- ${kind}, ${level}; ${origin} \`${id}\`${origin === 'score' ? ', worked out' : ''}`,
    ...rangeLine(variable),
    ...(variable.chances === undefined ? [] : [`- ${plain(chanceWords(variable))}`]),
    ...categories.map((category) => `- ${category.value}: ${plain(valueLabel(category, language))}${category.id === undefined ? '' : ` (\`${category.id}\`)`}`),
    ...named.map((one) => `- ${plain(one.value)}: ${plain(valueLabel(one, language))}`),
    ...missing,
    '',
  ].join('\n');
}

/** The codebook in words, as Markdown, for whoever opens the archive. */
export function readme(codebook: Codebook, { language, moment }: { readonly language: string; readonly moment: Date }): string {
  const versions = codebook.definitions.map(({ version }) => plain(version)).join(', ');
  return `# ${plain(titleOf(codebook, language))}

Responses to the survey \`${codebook.survey}\` (version ${versions}), exported on ${moment.toISOString().slice(0, 10)}.

- \`responses.csv\`: the responses, comma-separated, UTF-8, one row for each
- \`datapackage.json\`: what stands in it, as a Frictionless data package
- \`codebook.xml\`: the same as DDI-Codebook 2.6
- \`responses.R\`: reads \`responses.csv\` into R
- \`responses.sps\`: reads \`responses-spss.csv\` into SPSS or PSPP; there line breaks in texts are spaces

${codebook.texts ? "The citizens' own words are in the rows. They can tell who wrote them: keep them with care." : "The citizens' own words are not in the rows: a question for a text says only whether it was answered."}
An empty cell says that the response says nothing. A text that begins with = + - @ or a single quote has a single quote
before it, so that no spreadsheet takes it for a formula; take it off when you read the file by a program of your own.

## Variables

${codebook.variables.map((variable) => variableSection(variable, language)).join('\n')}`;
}
