import { choiceOf, type Entry, type Made, matrixOf, numberOf, rankOf, textOf, type Unmade } from './bodies.js';
import type { Body } from './draft.js';
import type { LimeSurveyPart } from './limesurvey-part.js';
import type { StandardWord } from './standard-words.js';

/** One of several questions that a question of LimeSurvey becomes. */
export interface LimeItem extends Made {
  readonly code: string;
  readonly text: Entry['text'];
}

/** What a question becomes: one of ours, several below a heading, or none. */
export type LimeMade = (Made & { readonly optionNames?: ReadonlyMap<string, string> }) | { readonly items: readonly (LimeItem | (Unmade & { readonly code: string }))[] } | Unmade;

type Read = (part: LimeSurveyPart) => LimeMade;

const rowsOf = (part: LimeSurveyPart) => part.entriesOf(part.question.parts, 'subquestion');

/** The answers of a scale; points that they give are told as lost. */
function answersOf(part: LimeSurveyPart, scale = '0'): Entry[] {
  const answers = part.question.answers.filter((one) => one.scale === scale || (one.scale === '' && scale === '0'));
  if (answers.some(({ points }) => points !== '' && points !== '0')) part.lose('points of answers', 'scores are sums or means of scales and numbers');
  return part.entriesOf(answers, 'answer');
}

const numbered = (from: number, to: number, language: string): Entry[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ value: String(from + index), text: { [language]: String(from + index) } }));

/** Without labels: the numbers speak for themselves. */
function bare(made: Made | Unmade): Made | Unmade {
  if ('why' in made) return made;
  const { labels: _labels, ...body } = made.body as Extract<Body, { type: 'matrix' }>;
  return { ...made, body };
}

const points =
  (most: number): Read =>
  (part) =>
    bare(matrixOf(rowsOf(part), numbered(1, most, part.context.languages[0]!), part));

/** A matrix with columns that LimeSurvey brings along: code → word. */
const fixed =
  (columns: Readonly<Record<string, StandardWord>>): Read =>
  (part) =>
    matrixOf(
      rowsOf(part),
      Object.entries(columns).map(([value, word]) => ({ value, text: part.standard(word) })),
      part,
    );

/** A choice between answers that LimeSurvey brings along: code → word. */
const between =
  (options: Readonly<Record<string, StandardWord>>): Read =>
  (part) =>
    choiceOf(
      Object.entries(options).map(([value, word]) => ({ value, text: part.standard(word) })),
      part,
    );

const list: Read = (part) => {
  const other = part.text('other') === 'Y';
  if (part.question.type === 'O') part.lose('comment beside the answer', 'a choice has no comment');
  const made = choiceOf(answersOf(part), part, { other });
  return 'why' in made || !other ? made : { ...made, values: new Map([...made.values!, ['-oth-', 'other']]) };
};

const several: Read = (part) => {
  const { sid, gid, qid, code, type } = part.question;
  const other = part.text('other') === 'Y';
  if (type === 'P') part.lose('comments beside the answers', 'a choice has no comments');
  const exclusive = new Set(
    part
      .text('exclude_all_others')
      .split(/[;,]/)
      .map((one) => one.trim()),
  );
  const made = choiceOf(rowsOf(part), part, { multiple: true, other, exclusive, atLeast: part.number('min_answers'), atMost: part.number('max_answers') });
  if ('why' in made) return made;
  const names = [...made.values!].flatMap(([value, id]) => [`${code}_${value}`, `${sid}X${gid}X${qid}${value}`].map((name) => [name, String(id)] as const));
  return { ...made, optionNames: new Map(names) };
};

const ranking: Read = (part) => rankOf([...answersOf(part), ...rowsOf(part)], part, { top: part.number('max_answers'), atLeast: part.number('min_answers') });

const array: Read = (part) => {
  const columns = answersOf(part);
  const made = matrixOf(rowsOf(part), columns, part);
  if (!('why' in made))
    part.lose('codes of answers', 'answers of a matrix are whole numbers', `whole numbers in the order of the answers ${columns.map(({ value }) => value).join(', ')}`);
  return made;
};

const dual: Read = (part) => {
  const language = part.context.languages[0]!;
  const items = ['0', '1'].map((scale) => {
    const made = matrixOf(rowsOf(part), answersOf(part, scale), part);
    const title = part.words(scale === '0' ? 'dualscale_headerA' : 'dualscale_headerB');
    const code = `scale${Number(scale) + 1}`;
    return { code, text: title ?? part.read(part.question.texts, 'question') ?? { [language]: part.question.code }, ...made };
  });
  return { items };
};

/** The numbers that attributes allow. */
function limited(part: LimeSurveyPart, suffix = ''): Made {
  const whole = part.text('num_value_int_only') === '1';
  const [min, max] = [part.number(`min_num_value${suffix}`), part.number(`max_num_value${suffix}`)];
  return numberOf(part, { min, max, decimals: whole ? 0 : 6, unit: part.words('suffix') });
}

const LONG = 10_000;

const text =
  (most?: number): Read =>
  (part) =>
    part.text('numbers_only') === '1' ? limited(part) : textOf(part.number('maximum_chars') ?? most);

const each =
  (makeOne: (part: LimeSurveyPart) => Made): Read =>
  (part) => {
    const items = rowsOf(part).map(({ value, text: words }) => ({ code: value, text: words, ...makeOne(part) }));
    return items.length === 0 ? { why: 'it has no subquestions' } : { items };
  };

const day: Read = (part) => {
  part.lose('calendar', 'there is no field for it', 'a free text');
  return textOf(100);
};

/** Types of LimeSurvey that become questions. */
export const LIMESURVEY_TYPES: Readonly<Record<string, Read>> = {
  '5': () => ({ body: { type: 'scale', min: 1, max: 5 } }),
  A: points(5),
  B: points(10),
  C: fixed({ Y: 'yes', U: 'uncertain', N: 'no' }),
  E: fixed({ I: 'increase', S: 'same', D: 'decrease' }),
  F: array,
  H: array,
  '1': dual,
  L: list,
  '!': list,
  O: list,
  M: several,
  P: several,
  R: ranking,
  N: (part) => limited(part, '_n'),
  K: each((part) => limited(part, '_n')),
  Q: each((part) => textOf(part.number('maximum_chars'))),
  S: text(),
  T: text(LONG),
  U: text(LONG),
  D: day,
  G: between({ F: 'female', M: 'male' }),
  Y: between({ Y: 'yes', N: 'no' }),
  X: () => ({ body: { type: 'info' } }),
};

/** Types that have no counterpart: what they are, and why. */
export const LIMESURVEY_LOST: Readonly<Record<string, readonly [what: string, why: string]>> = {
  '|': ['file upload', 'files are not taken'],
  '*': ['equation', 'nothing is reckoned while answering'],
  I: ['language switch', 'pages say in which language a survey is shown'],
  ':': ['array of numbers', 'a matrix has one scale of whole numbers for all its cells'],
  ';': ['array of texts', 'a matrix has one scale of whole numbers for all its cells'],
};
