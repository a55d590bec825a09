import { html, type TemplateResult } from 'lit';
import { QUESTION_TYPES } from '../../authoring/fields-of.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import type { QuestionTypeName } from '../../questions/registry.js';
import { authoringWords } from './authoring-words.js';
import { offersView } from './editor-offers.js';

/** What kind of question is added: each with a sentence of what it is for. */
export const typesView = (key: string, words: AuthoringMessages, choose: (type: QuestionTypeName) => void, cancel: () => void): TemplateResult =>
  offersView(
    words.writeChooseType,
    QUESTION_TYPES.map((type) => ({
      id: `${key}-type-${type}`,
      name: authoringWords(words, 'Type', [type]),
      about: authoringWords(words, 'About', [type]),
      take: () => choose(type),
    })),
    html`<button type="button" class="quiet" id="${key}-cancel" @click=${cancel}>${words.writeCancel}</button>`,
  );
