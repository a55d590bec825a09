/* global localStorage */
import { answerAll, answerStep, controls, mount, press } from './acting.js';
import { definition, definitionOfAll } from './definitions.js';
import { ENDPOINTS, FORGOTTEN } from './stand-in.js';
import { until } from './until.js';

/** Elements that ask by themselves: tag → attributes, and what else they can ask, under a name. */
const ASKING = {
  'tillid-satisfaction': {
    attributes: { comment: '' },
    others: Object.fromEntries(['stars', 'numbers', 'nps', 'csat', 'ces'].map((look) => [look, { look }])),
  },
  'tillid-wellbeing': {
    attributes: { instrument: 'ons-4' },
    others: Object.fromEntries(['who-5', 'life-ladder', 'child-day'].map((instrument) => [instrument, { instrument }])),
  },
  'tillid-trust': {
    attributes: { objects: 'people municipality' },
    others: { 'what trust rests on': { objects: 'council', drivers: '' }, 'both directions': { objects: 'school', mutual: '' } },
  },
  'tillid-heard': {
    attributes: { by: 'caseworker' },
    others: { 'a third word, and what it led to': { third: 'understood', 'follow-up': '' } },
  },
};

/** What happens to every answering element: state → what brings it about, once the element asks. */
const COURSES = {
  asking: (element) => controls(element),
  unanswered: async (element) => (await controls(element), press(element)),
  sent: (element) => answerAll(element, 'delivered'),
  waiting: (element) => answerAll(element, 'waiting'),
  refused: (element) => answerAll(element, 'refused'),
};
const ENDPOINT_OF = { waiting: ENDPOINTS.absent, refused: ENDPOINTS.refuses };

/** What a browser remembers is shown by an element that finds what an earlier one left. */
const RETURNS = {
  draft: async (first) => {
    const isKept = () => Object.keys(localStorage).some((key) => key.includes(`"${first.survey || first.definition.id}"`));
    await until('a draft', () => (void answerStep(first), isKept()));
  },
  once: (first) => answerAll(first, 'delivered'),
};

const scene = (state, show, heading = state) => ({ heading, scenes: [{ state, show }] });

/** The states that every answering element has; `make` puts one into a stage, for a survey of that name. */
function commonScenes(make) {
  const courses = Object.entries(COURSES).map(([state, course]) =>
    scene(state, async (stage) => course(await make(stage, state, { endpoint: ENDPOINT_OF[state] ?? ENDPOINTS.takes }))),
  );
  const returns = Object.entries(RETURNS).map(([state, leave]) =>
    scene(state, async (stage) => {
      const attributes = { [state]: '', endpoint: ENDPOINTS.takes };
      const first = await make(stage, state, attributes);
      await leave(first);
      first.remove();
      await make(stage, state, attributes);
    }),
  );
  return [...courses, ...returns];
}

function askingSubject([tag, { attributes, others }]) {
  const make = (own) => (stage, state, more) => mount(stage, tag, { survey: `${FORGOTTEN}${tag}-${state}`, ...own, ...more });
  const alsoAsking = Object.entries(others).map(([name, own]) =>
    scene('asking', (stage) => make(own)(stage, name, { endpoint: ENDPOINTS.takes }).then(controls), `asking: ${name}`),
  );
  return { id: tag, group: 'Elements', parts: [...commonScenes(make(attributes)), ...alsoAsking] };
}

/** What only a survey with a definition of its own can show. */
function surveySubject(examples) {
  const make = (variant) => (stage, state, attributes) => mount(stage, 'tillid-survey', attributes, { definition: definition(variant, `survey-${variant}-${state}`) });
  const sends = { endpoint: ENDPOINTS.takes };
  const still = (state, variant) => scene(state, (stage) => make(variant)(stage, state, sends));
  return {
    id: 'tillid-survey',
    group: 'Elements',
    parts: [
      ...commonScenes(make('steps')),
      scene('error', async (stage) => {
        const survey = await make('page')(stage, 'error', sends);
        await controls(survey);
        await press(survey);
      }),
      scene('review', async (stage) => {
        const survey = await make('review')(stage, 'review', sends);
        await answerStep(survey);
        await press(survey);
      }),
      scene('sent', async (stage) => answerAll(await make('help')(stage, 'help', sends), 'delivered'), 'sent, with help'),
      still('closed', 'closed'),
      still('not-open', 'notOpen'),
      still('problem', 'broken'),
      scene('asking', (stage) => mount(stage, 'tillid-survey', sends, { definition: definitionOfAll(examples) }).then(controls), 'asking: every type'),
    ],
  };
}

/** Addresses of results: many answers to every type, too few, none at all. */
const RESULTS = { many: '/cdn/examples-results.json', few: '/cdn/examples-results-few.json', problem: ENDPOINTS.absent };

const resultsSubject = () => ({
  id: 'tillid-results',
  group: 'Elements',
  parts: Object.entries(RESULTS).map(([state, src]) =>
    scene(state, async (stage) => {
      const results = await mount(stage, 'tillid-results', { src });
      if (state !== 'problem') await until(`results at ${src}`, () => results.shadowRoot.querySelector('[part=question]'));
    }),
  ),
});

/** The outbox is one for the whole page: other scenes that wait are counted too. */
const outboxSubject = () => {
  const after = (state) => async (stage) => {
    const question = await mount(stage, 'tillid-satisfaction', { survey: `${FORGOTTEN}outbox`, endpoint: ENDPOINT_OF[state] });
    await answerAll(question, state);
    question.remove();
    await mount(stage, 'tillid-outbox', {});
  };
  return {
    id: 'tillid-outbox',
    group: 'Elements',
    parts: [scene('default', (stage) => mount(stage, 'tillid-outbox', {})), scene('waiting', after('waiting')), scene('refused', after('refused'))],
  };
};

/** Every element as something to show; a part holds one scene. */
export const elementSubjects = (examples) => [...Object.entries(ASKING).map(askingSubject), surveySubject(examples), resultsSubject(), outboxSubject()];
