import { questionsOf, pagesOf } from '../survey/pages-of.js';
import type { SurveyDefinition, SurveyPage } from '../survey/survey.js';
import { FORM_NAMES } from './form-names.js';
import type { HostedSpeaker } from './hosted-speaker.js';
import { markup, type Markup } from './markup.js';
import { fieldId, type FormEntries } from './question-fields.js';
import { questionFrame } from './question-frame.js';

/** Longest code that is read, with whatever somebody puts between its groups. */
const LONGEST_CODE = 100;

/** What a form is written with. */
export interface FormParts {
  readonly definition: SurveyDefinition;
  readonly speaker: HostedSpeaker;
  /** Where it is posted to. */
  readonly action: string;
  /** Names and values that nobody fills in. */
  readonly hidden: Readonly<Record<string, string | undefined>>;
  /** What was filled in before. */
  readonly entries: FormEntries;
  /** Question id → what is wrong. */
  readonly faults: ReadonlyMap<string, string>;
  /** What is wrong with the one-time code. */
  readonly codeFault?: string | undefined;
  /** What is wrong with the form as a whole. */
  readonly formFault?: string | undefined;
  readonly random: () => number;
}

/** All that needs another look, each with the way to it. */
function summary({ definition, speaker, faults, codeFault, formFault }: FormParts): Markup {
  const { words, say, count, pluralOf } = speaker;
  const wrong = questionsOf(definition).flatMap(({ id, text }) => (faults.has(id) ? [{ to: fieldId(id), name: say(text), fault: faults.get(id) }] : []));
  const all = [...(codeFault === undefined ? [] : [{ to: FORM_NAMES.code, name: words.codeLabel, fault: codeFault }]), ...wrong];
  if (all.length === 0) return formFault === undefined ? markup`` : markup`<div class="faults" id="faults" tabindex="-1"><p>${formFault}</p></div>`;
  return markup`<div class="faults" id="faults" role="group" aria-labelledby="faults-title" tabindex="-1"><h2 id="faults-title">${words.errorsFound(count(all.length), pluralOf(all.length))}</h2>
<ul>${all.map(({ to, name, fault }) => markup`<li><a href="#${to}">${name} <span class="fault">${fault}</span></a></li>`)}</ul></div>`;
}

function codeField({ definition, speaker: { words }, entries, codeFault }: FormParts): Markup {
  if (definition.codes === undefined) return markup``;
  const isWrong = codeFault !== undefined;
  return markup`<div class="${isWrong ? 'question wrong' : 'question'}"><label class="asked" for="${FORM_NAMES.code}">${words.codeLabel}</label>
<p class="hint" id="code-hint">${words.codeHint}</p>${isWrong && markup`<p class="fault" id="code-fault"><span class="unseen">${words.errorPrefix} </span>${codeFault}</p>`}
<input type="text" id="${FORM_NAMES.code}" name="${FORM_NAMES.code}" value="${entries.get(FORM_NAMES.code) ?? ''}" maxlength="${LONGEST_CODE}" dir="ltr" autocomplete="off" spellcheck="false" aria-describedby="code-hint${isWrong && ' code-fault'}"${isWrong && markup` aria-invalid="true"`}></div>`;
}

/** A page of a survey, under its title. */
function section({ title, text, showIf, questions }: SurveyPage, { speaker, entries, faults, random }: FormParts): Markup {
  const { say, words } = speaker;
  return markup`<section>${title !== undefined && markup`<h2>${say(title)}</h2>`}${text !== undefined && markup`<p class="lead">${say(text)}</p>`}${showIf !== undefined && markup`<p class="condition">${words.hostedIfApplies}</p>`}
${questions.map((question) => questionFrame(question, { speaker, entries, random, fault: faults.get(question.id) }))}</section>`;
}

/** What programs fill in. People whom no style sheet hides it from are told to leave it. */
const trapField = ({ definition: { bots }, speaker: { words } }: FormParts): Markup | false =>
  bots?.honeypot === true &&
  markup`<p class="unseen" aria-hidden="true"><label>${words.hostedTrap} <input type="text" name="${FORM_NAMES.trap}" tabindex="-1" autocomplete="off"></label></p>`;

/**
 * A survey as a plain form, which needs no script: every page as a section, every question with native fields, and in them what
 * was filled in before.
 */
export function hostedForm(parts: FormParts): Markup {
  const { definition, speaker, action, hidden } = parts;
  const { words, say, linked } = speaker;
  const { notice, source } = definition;
  const hiddenFields = Object.entries(hidden).map(([name, value]) => value !== undefined && markup`<input type="hidden" name="${name}" value="${value}" autocomplete="off">`);
  return markup`<form method="post" action="${action}" accept-charset="utf-8" lang="${speaker.language}">
${summary(parts)}
${notice !== undefined && markup`<section class="notice"><h2>${words.noticeTitle}</h2><p>${say(notice)}</p></section>`}
${hiddenFields}${codeField(parts)}
${pagesOf(definition).map((page) => section(page, parts))}
${trapField(parts)}<p class="send"><button type="submit">${words.send}</button></p>
${source?.attribution !== undefined && markup`<details class="source"><summary>${words.attribution}</summary><p lang="" dir="auto">${source.attribution} ${source.url !== undefined && linked({ url: source.url, text: source.name })}</p></details>`}
</form>`;
}
