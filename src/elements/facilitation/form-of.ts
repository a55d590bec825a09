import type { ActForm, FormGround, FormRef } from './act-form.js';
import { categoryForm, contributeForm, phaseForm, themeForm } from './board-forms.js';
import { becameForm, categoriseForm, chooseForm, hideForm, mergeForm, redactForm } from './card-forms.js';
import { priceForm } from './price-form.js';
import type { FormKind } from './possible-acts.js';

/** THE list of forms: what is to be done → what is asked for it. */
const FORMS: Readonly<Record<FormKind, (about: string, ground: FormGround) => ActForm>> = {
  hide: hideForm,
  redact: redactForm,
  merge: mergeForm,
  price: priceForm,
  choose: chooseForm,
  categorise: categoriseForm,
  became: (about, ground) => becameForm(about || null, ground),
  category: categoryForm,
  theme: themeForm,
  contribute: (_about, ground) => contributeForm(ground),
  phase: phaseForm,
};

/** What is asked for what is to be done, as the board stands. */
export const formOf = ({ kind, about }: FormRef, ground: FormGround): ActForm => FORMS[kind](about, ground);
