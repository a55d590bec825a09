import { html, type TemplateResult } from 'lit';
import type { Standing } from './act-client.js';
import type { FormGround } from './act-form.js';
import type { Desk } from './desk.js';
import { formOf } from './form-of.js';
import { collectorsWords } from './news-view.js';
import type { OpenForm } from './scene.js';
import { refusalOf } from './told-act.js';

/** The open form as it is drawn: what the page and the collector found wrong stands at the field that it is about, else above all of them. */
export function openFormOf(desk: Desk, ground: FormGround, standing: Standing): OpenForm | null {
  const { form: ref, values, faults, news } = desk;
  if (ref === null) return null;
  const form = formOf(ref, ground);
  const refused: Record<string, TemplateResult | string> = {};
  if (news?.kind === 'refused')
    for (const { path, expected } of news.errors) {
      const [, part = ''] = /^act\.([A-Za-z]+)/.exec(path) ?? [];
      const place = form.fields.find(({ name, part: gives = name }) => gives === part)?.name ?? '';
      refused[place] = html`${refused[place]} ${refusalOf(news.act, standing, ground.words)} ${collectorsWords(expected)}`;
    }
  return { ref, form, values, faults: { ...refused, ...faults } };
}
