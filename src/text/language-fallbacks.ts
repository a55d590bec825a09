/**
 * The languages to try for a reader of `language`, best first: the language itself, shorter and shorter forms of it,
 * then English. `da-x-easy` gives `da-x-easy`, `da`, `en` (lookup of RFC 4647, section 3.4).
 */
export function languageFallbacks(language: string): string[] {
  const subtags = language.split('-');
  const forms: string[] = [];
  for (let length = subtags.length; length > 0; length--) {
    if (subtags[length - 1]?.length === 1) continue;
    forms.push(subtags.slice(0, length).join('-'));
  }
  return [...new Set([...forms, 'en'])];
}
