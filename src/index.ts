/** The browser entry of the package: defines every element and exports the classes and the types that pages meet. */
export type { AnsweringEventDetails } from './elements/answering/answering-events.js';
export { OutboxElement } from './elements/outbox/outbox.element.js';
export { BarChartElement } from './elements/results/bar-chart.element.js';
export { ResultsElement } from './elements/results/results.element.js';
export { SatisfactionElement } from './elements/satisfaction/satisfaction.element.js';
export { SurveyElement } from './elements/survey/survey.element.js';
export { configure, type PageConfiguration } from './locales/configure.js';
export type { Messages } from './locales/en.js';
export { ScaleElement } from './questions/scale/scale.element.js';
export { TextElement } from './questions/text/text.element.js';
