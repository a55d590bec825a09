import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from '../../authoring/draft.js';
import { questionsIn } from '../../authoring/questions-in.js';
import type { Instrument } from '../../instruments/instrument.js';
import { pickText } from '../../text/pick-text.js';
import { beginWith, idField } from './desk-begin-form.js';
import type { Scene } from './desk-scene.js';

/** How far an instrument is tried → the key of the words for it. */
const STATUS_WORDS = { validated: 'deskValidated', 'based-on': 'deskBasedOn', 'own-unvalidated': 'deskUnvalidated' } as const satisfies Record<Instrument['status'], string>;

const draftOf = ({ definition }: Instrument) => definition as unknown as Draft;

/** A survey with the questions of an instrument; where that has no title, what it measures tells the survey from others. */
const surveyOf = (instrument: Instrument, id: string): Draft => ({ title: instrument.construct, ...draftOf(instrument), id });

/** What an instrument is called, in the reader's language. */
const nameOfInstrument = ({ id, definition, construct }: Instrument, language: string) => pickText(definition.title ?? construct, language) || id;

function instrumentItem(instrument: Instrument, scene: Scene): TemplateResult {
  const { words, begun, language, say, list, nameOf, number, plural } = scene;
  const { id, construct, licence, rightsHolder, status, translationStatus } = instrument;
  const name = nameOfInstrument(instrument, language);
  const count = questionsIn(draftOf(instrument)).length;
  const isChosen = begun.source === id;
  const submit = (event: SubmitEvent) => beginWith(scene, event, { name: id, draft: (newId) => surveyOf(instrument, newId) });
  return html`<li class="survey" part="instrument">
    <h3 id="instrument-${id}">${say(instrument.definition.title ?? construct)}</h3>
    <ul class="facts">
      ${instrument.definition.title === undefined ? nothing : html`<li>${say(construct)}</li>`}
      <li>${words[STATUS_WORDS[status]]}</li>
      <li>${words.deskQuestionCount(number(count), plural(count))}</li>
      <li>${words.deskInLanguages(list(Object.keys(translationStatus).map(nameOf)))}</li>
      <li>${words.deskLicence} <span lang="en" dir="auto">${licence}</span></li>
      <li>${words.deskRightsHolder} <span lang="en" dir="auto">${rightsHolder}</span></li>
    </ul>
    ${
      isChosen
        ? html`<form novalidate @submit=${submit}>
            ${idField(id, scene)}
            <div class="buttons"><button class="primary">${words.deskBegin}</button></div>
          </form>`
        : html`<button type="button" id="choose-${id}" @click=${() => chooseInstrument(scene, id)}>${words.deskBeginWith(name)}</button>`
    }
  </li>`;
}

/** Opens the form of an instrument; whoever pressed its button goes on there. */
function chooseInstrument({ begun, does }: Scene, source: string): void {
  begun.clear();
  begun.write({ source });
  does.focus('id');
}

/** The built-in instruments, each with what has to be known before it is used. */
export function instrumentsView(scene: Scene): TemplateResult {
  const { words, begun, list, does } = scene;
  void begun.fetchInstruments();
  return html`${begun.isFetched ? nothing : html`<p>${words.deskInstrumentsReading}</p>`}
    ${
      begun.unfetched.length === 0
        ? nothing
        : html`<div class="note wrong" part="note">
            <p>${words.deskInstrumentsFailed(list(begun.unfetched))}</p>
            <button type="button" id="again" @click=${does.tryAgain}>${words.deskTryAgain}</button>
          </div>`
    }
    <ul class="surveys">
      ${begun.instruments.map((instrument) => instrumentItem(instrument, scene))}
    </ul>`;
}
