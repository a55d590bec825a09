import { FORCED } from '../fixtures/inspections/circumstances.js';
import { inspectPictures } from './inspect-pictures.js';

inspectPictures('forced colours', { 'forced-colors': 'active' }, FORCED);
inspectPictures('forced colours on black', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }, FORCED);
