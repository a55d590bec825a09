import type { Price } from '../../board/price.js';
import { currencySign, amountIntoField, readAmount } from '../../questions/budget/amount-text.js';
import { DEFAULT_CURRENCY } from '../../questions/default-currency.js';
import { parseNumber } from '../../questions/parse-number.js';
import { type ActForm, type Choice, type Field, type FormGround, LONGEST_TEXT, type Values, valueIn } from './act-form.js';
import { quotedText } from './board-things.js';

/** The greatest age that a price takes. */
const OLDEST = 150;

/** What stands as an example of an amount. */
const EXAMPLE = 12_500.5;

const AMOUNTS = ['cost', 'atLeast', 'atMost'] as const;
const AGES = ['agesFrom', 'agesTo'] as const;

/** An amount in a field: nothing where it is empty, null where it cannot be read. What costs nothing is written as 0. */
function amountIn(values: Values, name: (typeof AMOUNTS)[number], language: string): number | null | undefined {
  const text = valueIn(values, name);
  if (text === '') return undefined;
  const amount = readAmount(text, language);
  if (amount === undefined) return null;
  return amount ?? (name === 'cost' ? 0 : null);
}

function ageIn(values: Values, name: (typeof AGES)[number], language: string): number | null | undefined {
  const text = valueIn(values, name);
  if (text === '') return undefined;
  const age = parseNumber(text, language);
  return age !== null && Number.isInteger(age) && age >= 0 && age <= OLDEST ? age : null;
}

/** What cannot be read, and what is not in its order: field → words. */
function faultsOf(values: Values, { words, language, number }: FormGround): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {};
  for (const name of AMOUNTS) if (amountIn(values, name, language) === null) faults[name] = words.leadAmountUnread(number(EXAMPLE));
  for (const name of AGES) if (ageIn(values, name, language) === null) faults[name] = words.leadAgeUnread(number(OLDEST));
  const [least, most] = [amountIn(values, 'atLeast', language), amountIn(values, 'atMost', language)];
  if (typeof least === 'number' && typeof most === 'number' && least > most) faults['atLeast'] = words.leadLeastAboveMost;
  const [from, to] = [ageIn(values, 'agesFrom', language), ageIn(values, 'agesTo', language)];
  if (typeof from === 'number' && typeof to === 'number' && from > to) faults['agesFrom'] = words.leadAgesOrder;
  return faults;
}

/** What was said of it before stays as it is, in all its languages, where nothing else is written. */
function descriptionIn(values: Values, known: Price['description'], language: string): Price['description'] {
  const text = valueIn(values, 'description');
  if (text === '') return undefined;
  return text === quotedText(known, language).text ? known : { [language]: text };
}

function priceIn(values: Values, known: Price | undefined, language: string): Price {
  const [cost, atLeast, atMost] = AMOUNTS.map((name) => amountIn(values, name, language) ?? undefined);
  const [from, to] = AGES.map((name) => ageIn(values, name, language) ?? undefined);
  const area = valueIn(values, 'area');
  const description = descriptionIn(values, known?.description, language);
  return {
    cost: cost ?? 0,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(area === '' ? {} : { area }),
    ...(from === undefined && to === undefined ? {} : { ages: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } }),
    ...(description === undefined ? {} : { description }),
  };
}

/** To say what a proposal costs, where it is and whom it is for. Amounts are written and read as in the facilitator's language. */
export function priceForm(card: string, ground: FormGround): ActForm {
  const { words, board, language } = ground;
  const { price: known, question = '' } = board.cards.find(({ id }) => id === card) ?? {};
  const { currency = DEFAULT_CURRENCY, amounts = false, areas = [] } = board.purses?.[question] ?? {};
  const sign = currencySign(currency, language);
  const money = (name: (typeof AMOUNTS)[number], label: string): Field => {
    const amount = known?.[name];
    return { name, kind: 'amount', label, isNeeded: name === 'cost', initial: [amount === 0 ? '0' : amountIntoField(amount ?? 0, language)] };
  };
  const age = (name: (typeof AGES)[number], label: string): Field => {
    const value = known?.ages?.[name === 'agesFrom' ? 'from' : 'to'];
    return { name, part: 'ages', kind: 'amount', label, isNeeded: false, initial: [value === undefined ? '' : String(value)] };
  };
  const area: Field = {
    name: 'area',
    kind: 'pick',
    label: words.leadArea,
    isNeeded: false,
    empty: words.leadNoArea,
    choices: areas.map(({ id, text }): Choice => ({ value: id, words: quotedText(text, language) })),
    initial: known?.area === undefined ? [] : [known.area],
  };
  return {
    lead: words.leadPriceLead,
    submit: words.leadSave,
    fields: [
      money('cost', words.leadCost(sign)),
      ...(amounts ? [money('atLeast', words.leadAtLeast(sign)), money('atMost', words.leadAtMost(sign))] : []),
      ...(areas.length > 0 ? [area] : []),
      { ...age('agesFrom', words.leadAgesFrom), hint: words.leadAgesHint },
      age('agesTo', words.leadAgesTo),
      {
        name: 'description',
        kind: 'lines',
        label: words.leadDescription,
        hint: words.leadDescriptionHint,
        isNeeded: false,
        longest: LONGEST_TEXT,
        initial: [quotedText(known?.description, language).text],
      },
    ],
    faults: (values) => faultsOf(values, ground),
    make: (values) => ({ act: { act: 'price', card, ...priceIn(values, known, language) } }),
  };
}
