import { scaleLook } from '../../questions/scale/scale.js';
import type { Field } from '../field.js';
import { asking, valueRange } from './common-fields.js';

/** The fields of a scale. */
export const scaleFields: readonly Field[] = asking({ key: 'look', kind: 'one-of', name: 'scaleLook', values: scaleLook.options }, ...valueRange);
