import { DARK, LIGHT } from '../fixtures/inspections/circumstances.js';
import { inspectPictures } from './inspect-pictures.js';

inspectPictures('light', {}, LIGHT);
inspectPictures('dark', { 'prefers-color-scheme': 'dark' }, DARK);
