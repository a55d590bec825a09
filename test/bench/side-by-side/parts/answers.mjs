// What becomes of an answer in each form when something goes wrong as it is sent.
import { eachForm, rowOfFailed } from '../answering/each-form.mjs';
import { FAULTS } from '../answering/faults.mjs';
import { TOLD } from '../answering/told.mjs';
import { OURS, PEERS } from '../forms.mjs';

const ARRIVED = { 'by itself': 'arrived', 'on coming back': 'arrived on coming back', 'pressed again': 'arrived when pressed again', never: 'lost' };

const isLost = ({ arrived }) => arrived === 'never';
const isDoubled = ({ rows }) => rows > 1;
const isThanked = ({ told }) => told.meaning === 'thanked';

function cellOf(outcome) {
  if (outcome.note) return `lost: ${outcome.note}`;
  const became = isDoubled(outcome) ? `${outcome.rows} times` : ARRIVED[outcome.arrived];
  return `${became}, ${TOLD[outcome.told.meaning]}`;
}

/** Several visits at once, for they wait most of the time; nothing here is a time. */
const underAll = async (place) => Promise.all(Object.entries(FAULTS).map(async ([fault, undergo]) => ({ fault, ...(await undergo(place)) })));

const sumsOf = (outcomes) => ({
  lost: outcomes.filter(isLost).length,
  doubled: outcomes.filter(isDoubled).length,
  thanked: outcomes.filter((one) => isLost(one) && isThanked(one)).length,
});

function behindOf(done) {
  const ours = sumsOf(done.find(({ form }) => form === OURS)?.seen ?? []);
  const sums = done.filter(({ form, seen }) => PEERS.includes(form) && seen).map(({ form, seen }) => ({ name: form.name, ...sumsOf(seen) }));
  return Object.entries({ lost: 'answers lost', doubled: 'answers doubled', thanked: 'thanked although lost' }).flatMap(([what, words]) => {
    const better = sums.filter((one) => one[what] < ours[what] || (ours[what] > 0 && one[what] === ours[what]));
    return better.length === 0 ? [] : [`${words} ${ours[what]}; ${better.map((one) => `${one.name} ${one[what]}`).join(', ')}`];
  });
}

const quote = ({ form, seen }) => {
  const wrong = (seen ?? []).find((one) => isLost(one) && isThanked(one));
  return wrong ? [`${form.name}, ${wrong.fault}: the page says “${wrong.told.words}”, and no answer ever arrives.`] : [];
};

/** Tells of each form what became of its answer under each fault. */
export async function measureAnswers(context) {
  const done = await eachForm(context, underAll);
  const faults = Object.keys(FAULTS);
  const columns = ['lost', 'thanked although lost', 'doubled', ...faults];
  return {
    title: 'What becomes of the answer',
    columns,
    rows: done.map(({ form, seen, failed }) => {
      if (failed) return rowOfFailed({ form, failed }, columns.length);
      const { lost, thanked, doubled } = sumsOf(seen);
      return { name: form.name, cells: [...[lost, thanked, doubled].map(String), ...faults.map((fault) => cellOf(seen.find((one) => one.fault === fault)))] };
    }),
    notes: [
      `The five questions are answered by clicks, and the fault begins just before the press that sends them. Each fault is tried once for each form; what is counted are answers, out of ${faults.length}. Offline, the errors and the portal last five seconds. An answer has arrived when it is a row at the endpoint: within twelve seconds afterwards with the page open, by one more press of a button where the page said that it had failed or said nothing and still showed the form, or within seven seconds of opening the page again. What is sent with an id of its own is one row however often it comes.`,
      'Each form sends as its documents say: where a library leaves sending to the page, the page posts once and shows what the library has for showing whether that went well.',
      ...done.flatMap(quote),
    ],
    behind: behindOf(done),
    headlines: [{ column: 'lost', as: `answers lost of ${faults.length}` }],
  };
}
