import { html, nothing, type TemplateResult } from 'lit';
import { type Draft, wordsOf } from '../../authoring/draft.js';
import type { ConversionReport } from '../../importers/conversion.js';
import { beginWith, idField } from './desk-begin-form.js';
import { fieldFrame } from './desk-field.js';
import { inEnglish, plainProblem } from './desk-pieces.js';
import type { FileRead } from './desk-read-file.js';
import type { Scene } from './desk-scene.js';

/** The endings of the files that can be read. */
const ENDINGS = '.json,.xlsx,.lss,.lsg,.lsq';

/** Why there is no survey → the key of the words for it. */
const WHY_NOT = { unknown: 'deskFileUnknown', 'too-large': 'deskFileTooLarge', unfetched: 'deskFileUnfetched' } as const;

/** A table that scrolls by itself where it is too wide. */
const table = (caption: string, head: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult =>
  html`<div class="scrolled" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** The whole account of what became of each part of a file. */
function accountView({ source, mapped, losses }: ConversionReport, { words }: Scene): TemplateResult {
  const became = (one: ConversionReport['mapped'][number]) =>
    one.became.length === 0 ? words.deskItsQuestions : inEnglish(one.became.map(({ id, type }) => `${type} ${id}`).join(', '));
  return html`<h3>${words.deskAccount}</h3>
    <p>${words.deskAccountOf(source)}</p>
    ${
      losses.length === 0
        ? html`<p>${words.deskNothingLost}</p>`
        : table(
            words.deskLost,
            [words.deskPart, words.deskWhat, words.deskWhy, words.deskInstead],
            losses.map(({ place, what, why, kept }) => [inEnglish(place), inEnglish(what), inEnglish(why), kept === null ? words.deskNothingInstead : inEnglish(kept)]),
          )
    }
    ${table(
      words.deskMapped,
      [words.deskPart, words.deskWas, words.deskBecame],
      mapped.map((one) => [inEnglish(one.place), inEnglish(one.what), became(one)]),
    )}`;
}

function readView(draft: Draft, report: ConversionReport | null, scene: Scene): TemplateResult {
  const { words } = scene;
  const name = wordsOf(draft['id']);
  const submit = (event: SubmitEvent) => beginWith(scene, event, { name, draft: (id) => ({ ...draft, id }) });
  return html`<form novalidate @submit=${submit}>
      ${idField(name, scene)}
      <div class="buttons"><button class="primary">${words.deskBegin}</button></div>
    </form>
    ${report === null ? html`<p>${words.deskTakenAsItIs}</p>` : accountView(report, scene)}`;
}

function outcomeView(file: FileRead, scene: Scene): TemplateResult {
  const { words } = scene;
  if (file.kind === 'read') return readView(file.draft, file.report, scene);
  return html`<div class="note wrong" part="note">
    ${
      file.kind === 'broken'
        ? html`<p>${words.deskFileBroken}</p>
            <ul>
              ${file.problems.map((problem) => plainProblem(problem, scene))}
            </ul>`
        : html`<p>${words[WHY_NOT[file.kind]]}</p>`
    }
  </div>`;
}

/** Asks for a file, and shows what came of it before anything begins. */
export function fileView(scene: Scene): TemplateResult {
  const { words, begun, errorPrefix, does } = scene;
  const read = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('#file')!;
    const [file] = field.files ?? [];
    if (begun.fault(file === undefined ? { file: 'needed' } : {})) field.focus();
    else if (!begun.isReading) void begun.read(file!).then(() => does.focus('outcome'));
  };
  return html`<form novalidate @submit=${read}>
      ${fieldFrame(
        { id: 'file', label: words.deskFile, hint: words.deskFromFileHint, fault: begun.faults.file === undefined ? undefined : words.deskFileNeeded, errorPrefix },
        ({ describedBy, isInvalid }) => html`<input id="file" part="field" type="file" accept=${ENDINGS} aria-describedby=${describedBy} aria-invalid=${isInvalid} />`,
      )}
      <div class="buttons"><button class="primary" aria-disabled=${begun.isReading}>${words.deskRead}</button></div>
    </form>
    <div id="outcome" class="read" tabindex="-1">${begun.file === null ? nothing : outcomeView(begun.file, scene)}</div>`;
}
