/* global customElements, document */
/** A control of a type, with its question, in a form of its own, so that no two controls share a name. */
async function place(stage, { type, question }) {
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => event.preventDefault());
  const control = Object.assign(document.createElement(`tillid-${type}`), { question });
  control.setAttribute('name', question.id);
  form.append(control);
  stage.append(form);
  await customElements.whenDefined(control.localName);
  await control.updateComplete;
  return control;
}

/** Gives an answer in the way in which a draft or a browser brings one back. */
function fill(control, answer) {
  control.state = typeof answer === 'string' || typeof answer === 'number' ? String(answer) : JSON.stringify(answer);
  if (control.given === undefined) throw new Error(`${control.localName} did not take ${JSON.stringify(answer)} back`);
}

/** Says what is wrong in the words that the control itself has for it, in the language of the page. */
export async function fault(control) {
  control.required = true;
  await control.updateComplete;
  control.error = control.validationMessage;
}

/** The states of a control: name → what brings it about. */
const STATES = {
  default: () => undefined,
  filled: (control, { valid }) => fill(control, valid[0]),
  error: fault,
  required: (control) => void (control.required = true),
  disabled: (control, { valid }) => {
    fill(control, valid[0]);
    control.disabled = true;
  },
};

/** Every type as something to show: an example is a part, a state of it a scene. */
export const questionSubjects = (examples) =>
  Object.entries(examples).map(([type, ofType]) => ({
    id: type,
    group: 'Questions',
    parts: ofType.map((example) => ({
      heading: example.name,
      scenes: Object.entries(STATES)
        .filter(([state]) => state === 'default' || example.valid.length > 0)
        .map(([state, reach]) => ({ state, show: async (stage) => reach(await place(stage, { type, question: example.question }), example) })),
    })),
  }));
