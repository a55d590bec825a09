/* global document, history, HTMLSelectElement, location, Option */
const form = document.querySelector('#settings');

/** What is chosen in the form: name of the select → value. */
export const chosen = () => Object.fromEntries(new FormData(form));

/** Adds what can be shown to a select, in groups: heading → [value, words][]. */
export function offer(name, groups) {
  for (const [label, options] of Object.entries(groups)) {
    const group = document.createElement('optgroup');
    group.label = label;
    group.append(...options.map(([value, words]) => new Option(words, value)));
    form.elements[name].append(group);
  }
}

/** Chooses what the page's address asks for, so that a picture of any state can be taken by its address. */
export function readAddress() {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement && [...select.options].some((option) => option.value === value)) select.value = value;
  }
}

/** Writes what is chosen into the page's address. */
function writeAddress() {
  const { search } = Object.assign(new URL(location.href), { search: new URLSearchParams(new FormData(form)) });
  history.replaceState(null, '', search + location.hash);
}

/** Gives the page the language, direction, theme and width that are chosen. */
function dress() {
  const root = document.documentElement;
  const { language, theme, width } = chosen();
  root.lang = language;
  root.dir = form.elements.language.selectedOptions[0].dir || 'ltr';
  root.dataset.theme = theme;
  root.dataset.width = width;
}

/**
 * Dresses the page now and whenever something else is chosen.
 *
 * @param onChange Called with the name of the select that changed.
 */
export function keepDressed(onChange) {
  dress();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    writeAddress();
    dress();
    onChange(event.target.name);
  });
}
