import { html, nothing, type TemplateResult } from 'lit';
import type { Quoted } from './board-things.js';

/** Somebody's own words among others, in their language and direction. */
export const quoted = ({ text, language }: Quoted): TemplateResult => html`<bdi class="quoted" lang=${language || nothing}>${text}</bdi>`;
