/** The browser entry of the package: defines every element and exports the classes and the types that pages meet. */
export type { AnsweringEventDetails } from './elements/answering/answering-events.js';
export { HeardElement } from './elements/heard/heard.element.js';
export { OutboxElement } from './elements/outbox/outbox.element.js';
export { BarChartElement } from './elements/results/bar-chart.element.js';
export { ResultsElement } from './elements/results/results.element.js';
export { SatisfactionElement } from './elements/satisfaction/satisfaction.element.js';
export { SurveyElement } from './elements/survey/survey.element.js';
export { TrustElement } from './elements/trust/trust.element.js';
export { WellbeingElement } from './elements/wellbeing/wellbeing.element.js';
export { configure, type PageConfiguration } from './locales/configure.js';
export type { Messages } from './locales/en.js';
export { CardsElement } from './questions/cards/cards.element.js';
export { ChoiceElement } from './questions/choice/choice.element.js';
export { InfoElement } from './questions/info/info.element.js';
export { MatrixElement } from './questions/matrix/matrix.element.js';
export { NumberElement } from './questions/number/number.element.js';
export { ScaleElement } from './questions/scale/scale.element.js';
export { TextElement } from './questions/text/text.element.js';
