/** The plural forms of one text: `other`, and those that the language sets apart from it. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The text for a count: its plural form, or `other` where the language has no form of its own for it. */
export const pluralForm = (plural: Intl.LDMLPluralRule, forms: PluralForms): string => forms[plural] ?? forms.other;
