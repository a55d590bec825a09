import { indicatorDefinition, indicatorFigure } from '../../survey/indicator.js';
import { weightsDefinition } from '../../survey/weights.js';
import type { Field } from '../field.js';

const figures: readonly Field[] = [
  { key: 'title', kind: 'words', name: 'figureTitle', isNeeded: true },
  { key: 'value', kind: 'number', name: 'figureValue' },
  { key: 'kind', kind: 'one-of', name: 'figureKind', values: indicatorFigure.shape.kind.options },
  { key: 'unit', kind: 'words', name: 'figureUnit', isRare: true },
  { key: 'period', kind: 'line', name: 'figurePeriod', isRare: true },
  {
    key: 'source',
    kind: 'group',
    name: 'figureSource',
    isRare: true,
    fields: [
      { key: 'name', kind: 'line', name: 'sourceName' },
      { key: 'url', kind: 'line', name: 'linkAddress' },
    ],
  },
];

const bands: readonly Field[] = [
  { key: 'text', kind: 'words', name: 'bandText' },
  { key: 'below', kind: 'number', name: 'bandBelow' },
  { key: 'atMost', kind: 'number', name: 'bandAtMost' },
  { key: 'when', kind: 'condition', name: 'bandWhen' },
  { key: 'advice', kind: 'words', name: 'bandAdvice', isRare: true },
  { key: 'id', kind: 'id', name: 'entryId', isRare: true },
];

const scores: readonly Field[] = [
  { key: 'title', kind: 'words', name: 'scoreTitle' },
  { key: 'items', kind: 'items', name: 'scoreItems', shows: ['sum', 'mean', 'classify', 'reverse'] },
  { key: 'missing', kind: 'group', name: 'scoreMissing', fields: [{ key: 'atMost', kind: 'number', name: 'missingAtMost' }] },
  { key: 'bands', kind: 'entries', name: 'scoreBands', stem: 'band', fields: bands },
  { key: 'times', kind: 'number', name: 'scoreTimes', isRare: true },
  { key: 'range', kind: 'ends', name: 'scoreRange', isRare: true },
  { key: 'id', kind: 'id', name: 'entryId', isRare: true },
];

const { measure, direction } = indicatorDefinition.shape;

const indicators: readonly Field[] = [
  { key: 'title', kind: 'words', name: 'indicatorTitle', isNeeded: true },
  { key: 'followed', kind: 'followed', shows: ['question', 'score'] },
  { key: 'row', kind: 'row', name: 'indicatorRow' },
  { key: 'measure', kind: 'one-of', values: measure.def.innerType.options },
  { key: 'direction', kind: 'one-of', values: direction.options },
  { key: 'target', kind: 'number' },
  { key: 'figures', kind: 'entries', stem: 'figure', isRare: true, first: { kind: 'national', title: {} }, isNameless: true, words: 'title', fields: figures },
  { key: 'id', kind: 'id', name: 'entryId', isRare: true },
];

/** What is counted from the answers: scores, the indicators that are followed, and the weights of groups or roles. */
export const SCORING_FIELDS: readonly Field[] = [
  { key: 'scores', kind: 'entries', stem: 'score', isFolded: true, first: { mean: [] }, words: 'title', fields: scores },
  { key: 'indicators', kind: 'entries', stem: 'indicator', isFolded: true, first: { title: {}, direction: 'up' }, words: 'title', fields: indicators },
  {
    key: 'weights',
    kind: 'group',
    fields: [
      { key: 'by', kind: 'one-of', name: 'weightsBy', values: weightsDefinition.shape.by.options },
      { key: 'targets', kind: 'shares' },
    ],
  },
];
