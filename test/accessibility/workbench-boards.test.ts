import { inspectEveryState } from './inspect-every-state.js';

inspectEveryState('workbench boards');
