import { choiceOf, type Entry, type Made, matrixOf, mostDecimals, numberOf, rankOf, scaleOf, stepsOf, textOf, type Unmade } from './bodies.js';
import type { Body } from './draft.js';
import { isRecord } from './source-part.js';
import { stringOf } from './string-of.js';
import type { SurveyJsPart } from './surveyjs-part.js';

type Read = (part: SurveyJsPart) => Made | Unmade;

/** Limits that stand in `validators`; a kind of check that has no place here is told. */
function validated(part: SurveyJsPart): Readonly<Record<string, number>> {
  const limits: Record<string, number> = {};
  for (const one of part.list('validators')) {
    const { type, text, ...rest } = isRecord(one) ? one : { type: '' };
    const known = { numeric: ['minValue', 'maxValue'], text: ['maxLength'], answercount: ['minCount', 'maxCount'] }[stringOf(type)] ?? [];
    for (const key of known) if (typeof rest[key] === 'number') limits[key] = rest[key];
    const lost = Object.keys(rest).filter((key) => !known.includes(key));
    if (known.length === 0 || lost.length > 0) part.lose(`check ${[stringOf(type), ...lost].join(' ')}`, 'answers are checked for their limits only');
    if (text !== undefined) part.lose('words of a check', 'the words of each check are ours');
  }
  return limits;
}

/** Options that SurveyJS puts beside those of the survey. */
function optionsOf(part: SurveyJsPart): { readonly entries: readonly Entry[]; readonly other: boolean; readonly exclusive: ReadonlySet<string> } {
  const entries = part.entries('choices');
  for (const key of ['choicesByUrl', 'choicesFromQuestion']) if (part.take(key) !== undefined) part.lose(key, 'options stand in the definition itself');
  const hasNone = part.flag('hasNone') || part.flag('showNoneItem');
  const other = part.flag('hasOther') || part.flag('showOtherItem');
  const none: Entry[] = hasNone ? [{ value: 'none', text: part.wordsOr('noneText', 'none') }] : [];
  return { entries: [...entries, ...none], other, exclusive: new Set(hasNone ? ['none'] : []) };
}

const one: Read = (part) => {
  const { entries, other } = optionsOf(part);
  return choiceOf(entries, part, { other });
};

/** SurveyJS writes 0 where there is no limit. */
const limitOf = (most: number | undefined) => (most === 0 ? undefined : most);

const several: Read = (part) => {
  const { entries, other, exclusive } = optionsOf(part);
  const { minCount, maxCount } = validated(part);
  return choiceOf(entries, part, {
    multiple: true,
    other,
    exclusive,
    atLeast: part.number('minSelectedChoices') ?? minCount,
    atMost: limitOf(part.number('maxSelectedChoices')) ?? maxCount,
  });
};

const pictured: Read = (part) => {
  part.lose('pictures', 'options have words only', 'the words, or the value where there are none');
  return (part.flag('multiSelect') ? several : one)(part);
};

const number: Read = (part) => {
  const { minValue, maxValue } = validated(part);
  const step = part.number('step');
  const isRange = part.take('inputType') === 'range';
  const [min, max] = [part.number('min') ?? minValue, part.number('max') ?? maxValue];
  return numberOf(part, { min: isRange ? (min ?? 0) : min, max: isRange ? (max ?? 100) : max, decimals: mostDecimals(step, min, max), step, isSlider: isRange });
};

const text: Read = (part) => {
  const type = stringOf(part.take('inputType')) || 'text';
  if (type === 'number' || type === 'range') return number(part);
  if (type !== 'text') part.lose(`input type ${type}`, 'texts are not checked for their form', 'a free text');
  const { maxLength } = validated(part);
  return textOf((part.number('maxLength') ?? maxLength ?? -1) > 0 ? (part.number('maxLength') ?? maxLength) : undefined);
};

const slider: Read = (part) => {
  if (part.take('sliderType') === 'range') return { why: 'a slider of ours sets one number, not two' };
  const [step, min, max] = [part.number('step'), part.number('min') ?? 0, part.number('max') ?? 100];
  return numberOf(part, { min, max, decimals: mostDecimals(step, min, max), step, isSlider: true });
};

const LOOKS: Readonly<Record<string, 'stars' | 'faces'>> = { stars: 'stars', smileys: 'faces' };

const rating: Read = (part) => {
  const kind = stringOf(part.take('rateType')) || stringOf(part.take('rateDisplayMode'));
  part.take('rateDisplayMode');
  const look = Object.hasOwn(LOOKS, kind) ? { look: LOOKS[kind]! } : {};
  const [low, high] = [part.words('minRateDescription'), part.words('maxRateDescription')];
  const given = part.entries('rateValues');
  const [min, step] = [part.number('rateMin') ?? 1, part.number('rateStep') ?? 1];
  const max = part.number('rateMax') ?? (part.number('rateCount') ?? 5) * step + min - step;
  part.take('rateCount');
  part.take('autoGenerate');
  const hasRange = given.length === 0 && step === 1 && Number.isInteger(min) && Number.isInteger(max) && max > min && max - min <= 100;
  if (hasRange) {
    const labels = { ...(low === undefined ? {} : { [min]: low }), ...(high === undefined ? {} : { [max]: high }) };
    return { body: { type: 'scale', min, max, ...look, ...(Object.keys(labels).length === 0 ? {} : { labels }) } };
  }
  const count = Math.floor((max - min) / step) + 1;
  const { language } = part.context;
  const reckoned = Array.from({ length: count > 0 && count <= 101 ? count : 0 }, (_, index) => Number((min + index * step).toFixed(6)));
  const entries = given.length > 0 ? given : reckoned.map((value): Entry => ({ value: String(value), text: { [language]: String(value) } }));
  const made = scaleOf(entries, part);
  if ('why' in made) return made;
  const { body } = made;
  const ends = body.type === 'scale' ? { ...body.labels, ...(low === undefined ? {} : { [body.min]: low }), ...(high === undefined ? {} : { [body.max]: high }) } : {};
  return { ...made, body: { ...body, ...look, labels: ends } as Body };
};

const boolean: Read = (part) => {
  const [yes, no] = ['valueTrue', 'valueFalse'].map((key, index) => part.text(key) || String(index === 0));
  const made = choiceOf(
    [
      { value: yes!, text: part.wordsOr('labelTrue', 'yes') },
      { value: no!, text: part.wordsOr('labelFalse', 'no') },
    ],
    part,
  );
  if ('why' in made) return made;
  return { ...made, values: new Map([...made.values!, ['true', made.values!.get(yes!)!], ['false', made.values!.get(no!)!]]) };
};

const matrix: Read = (part) => {
  const columns = part.entries('columns');
  if (part.take('cellType') === 'checkbox') return { why: 'a row takes one answer' };
  const steps = stepsOf(columns, part);
  const made = matrixOf(part.entries('rows'), columns, part);
  const areOurs = !('why' in steps) && columns.some(({ value }) => value !== String(steps.values.get(value)));
  if (areOurs && !('why' in made)) part.lose('values of columns', 'answers of a matrix are whole numbers', `the numbers ${steps.min} to ${steps.max} in the order of the columns`);
  return made;
};

const ranking: Read = (part) => {
  const entries = part.entries('choices');
  const isPart = part.flag('selectToRankEnabled');
  return rankOf(entries, part, isPart ? { top: limitOf(part.number('maxSelectedChoices')), atLeast: part.number('minSelectedChoices') } : {});
};

const info: Read = () => ({ body: { type: 'info' } });

/** Types of SurveyJS that become one question each. */
export const SURVEYJS_TYPES: Readonly<Record<string, Read>> = {
  text,
  comment: (part) => textOf(part.number('maxLength')),
  radiogroup: one,
  dropdown: one,
  buttongroup: one,
  checkbox: several,
  tagbox: several,
  imagepicker: pictured,
  rating,
  slider,
  ranking,
  boolean,
  matrix,
  html: info,
};

/** Types that have no counterpart, and why. */
export const SURVEYJS_LOST: Readonly<Record<string, string>> = {
  file: 'files are not taken',
  signaturepad: 'drawings are not taken',
  image: 'there are no pictures',
  imagemap: 'there are no pictures',
  expression: 'nothing is reckoned while answering',
  matrixdropdown: 'a matrix has one scale of whole numbers for all its cells',
  matrixdynamic: 'citizens add no rows',
};
