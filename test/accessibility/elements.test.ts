import { inspectEveryState } from './inspect-every-state.js';

inspectEveryState('asking elements', 'results', 'outbox', 'conformance', 'sealed results');
