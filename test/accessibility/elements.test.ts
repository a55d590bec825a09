import { inspectEveryState } from './inspect-every-state.js';

inspectEveryState('asking elements', 'surveys', 'results', 'outbox', 'conformance', 'sealed results');
