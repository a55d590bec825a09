import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../text/direction.js';
import type { Quoted } from './board-things.js';

/** Somebody's own words among others, in their language and direction. */
export const quoted = ({ text, language }: Quoted): TemplateResult => html`<bdi class="quoted" lang=${language || nothing}>${text}</bdi>`;

/** A name at the end of a label. Chromium joins what is isolated to the word before it when it makes a name of both. */
export const named = ({ text, language }: Quoted): TemplateResult | string => (language === '' ? text : html`<span lang=${language} dir=${directionOf(language)}>${text}</span>`);
