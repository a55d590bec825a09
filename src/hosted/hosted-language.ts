import { askedQuestions } from '../survey/asked-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { languageFallbacks } from '../text/language-fallbacks.js';

/** The languages in which all questions of a survey can be read; those of its first question where there is none such. */
export function languagesOf(definition: SurveyDefinition): readonly string[] {
  const texts = askedQuestions(definition).map(({ text }) => text);
  const first = Object.keys(texts[0] ?? { en: '' });
  const whole = first.filter((tag) => texts.every((text) => Object.hasOwn(text, tag)));
  return whole.length > 0 ? whole : first;
}

/** The languages that a header `Accept-Language` names, best first (RFC 9110, section 12.5.4). */
export function acceptedLanguages(header: string | null): readonly string[] {
  return (header ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

/** The language that is offered to whoever wants some, best first (lookup of RFC 4647); English where none of them is there, or the first one. */
export function chosenLanguage(offered: readonly string[], wanted: readonly string[]): string {
  for (const want of wanted) {
    // Beside its own forms a list of fallbacks has English at its end, which nobody has asked for here.
    const forms = languageFallbacks(want).filter((form) => want.toLowerCase().startsWith(form.toLowerCase()));
    const found = forms.map((form) => offered.find((tag) => tag.toLowerCase() === form.toLowerCase())).find((tag) => tag !== undefined);
    if (found !== undefined) return found;
  }
  return offered.includes('en') ? 'en' : (offered[0] ?? 'en');
}
