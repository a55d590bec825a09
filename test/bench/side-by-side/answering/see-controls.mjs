// What runs in the page of a candidate; it travels there as text, so that it may use nothing from outside itself.

/** Adds to `globalThis.sight` what can be answered and pressed: choices in their groups, fields, lists and buttons. */
export function seeControls() {
  const { sight } = globalThis;
  const given = globalThis.benchWords;
  const labelOf = (element) => {
    const root = element.getRootNode();
    const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => (id ? root.getElementById?.(id)?.textContent : ''));
    const labels = [...(element.labels ?? [])].map(({ textContent }) => textContent);
    const words = [
      element.getAttribute('aria-label'),
      ...named,
      ...labels,
      element.title,
      element.textContent,
      element.type === 'submit' || element.type === 'button' ? element.value : '',
    ];
    return (words.find((text) => text?.trim()) ?? '').replace(/\s+/g, ' ').trim();
  };
  const roleOf = (element) => element.getAttribute('role') ?? '';
  /** A button that stands for a value: it is called by a number of the scale, or as one of the answers. */
  const isValue = (element) => /^(\D*\s)?(10|\d)$/.test(labelOf(element)) || given.choices.includes(labelOf(element));
  const kindOf = (element) => {
    const { localName, type } = element;
    const role = roleOf(element);
    if (localName === 'input' && ['radio', 'checkbox'].includes(type)) return 'choice';
    if (['radio', 'checkbox'].includes(role)) return 'choice';
    if (role === 'combobox' || (localName === 'input' && element.hasAttribute('aria-autocomplete'))) return 'list';
    if (localName === 'select') return 'select';
    if (localName === 'textarea' || (localName === 'input' && ['text', 'search'].includes(type)) || element.isContentEditable) return 'text';
    if (localName === 'input' && ['number', 'range'].includes(type)) return type;
    if (localName === 'button' || role === 'button' || (localName === 'input' && ['submit', 'button'].includes(type))) return isValue(element) ? 'choice' : 'button';
    return element.tabIndex >= 0 && element.hasAttribute('tabindex') ? 'focusable' : '';
  };
  const isOn = (element) =>
    element.checked === true ||
    ['aria-checked', 'aria-pressed', 'aria-selected'].some((name) => element.getAttribute(name) === 'true') ||
    /(^|[\s-])(active|selected)\b/.test(element.className);
  const isOff = (element) => element.disabled === true || element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled');
  const canBeSeen = (element) =>
    sight.isSeen(element) || [...(element.labels ?? [])].some(sight.isSeen) || (element.closest('label') !== null && sight.isSeen(element.closest('label')));
  /** All controls that can be used now. */
  const controls = (from) =>
    sight
      .elements(from)
      .filter((element) => kindOf(element) !== '' && !isOff(element) && !element.closest('[aria-hidden=true],[inert]') && canBeSeen(element))
      .map((element) => ({ element, kind: kindOf(element) }));
  /** The choice that an element is, or that is made with it where the choice itself is hidden. */
  const choiceOf = (element) => (kindOf(element) === 'choice' ? element : element.querySelector('input[type=radio],input[type=checkbox]'));
  /** Radio buttons of one name belong together; what stands alone belongs to what is nearest around it with others of its kind. */
  const togetherWith = (element, all) => {
    const root = element.form ?? element.getRootNode();
    const named = element.localName === 'input' && element.name ? all.filter((other) => other.name === element.name && (other.form ?? other.getRootNode()) === root) : [];
    if (named.length > 1) return named;
    for (let around = sight.parentOf(element); around; around = sight.parentOf(around)) {
      const inside = all.filter((other) => sight.holds(around, other));
      if (inside.length > 1) return inside;
    }
    return [element];
  };
  /** The groups of choices, each with what is in it, and whether one of them is chosen. */
  const groups = (from) => {
    let left = controls(from)
      .filter(({ kind }) => kind === 'choice')
      .map(({ element }) => element);
    const found = [];
    while (left.length > 0) {
      const choices = togetherWith(left[0], left);
      left = left.filter((element) => !choices.includes(element));
      found.push({ choices, isAnswered: choices.some(isOn) });
    }
    return found;
  };
  const GO_ON = /^(næste|videre|fortsæt|send|indsend|afslut|færdig|fuldfør|gem|ok\b|next|continue|submit|send|finish|complete|done|save)/i;
  const TURNS_BACK = /^(tilbage|forrige|spring|luk|annuller|ryd|nulstil|back|previous|skip|close|clear|reset|cancel)/i;
  const AGAIN = /(prøv igen|forsøg igen|send igen|try again|retry)/i;
  const buttons = () =>
    controls()
      .filter(({ element, kind }) => kind === 'button' && !TURNS_BACK.test(labelOf(element)))
      .map(({ element }) => element);
  /** The button that goes on or sends, if there is one: what is called so, else what sends the form. */
  const goOn = () => buttons().findLast((element) => GO_ON.test(labelOf(element))) ?? buttons().findLast((element) => element.type === 'submit' && element.closest('form'));
  /** The button that sends what has failed again, or that which sent it. */
  const again = () => buttons().find((element) => AGAIN.test(labelOf(element))) ?? goOn();
  Object.assign(sight, { controls, choiceOf, groups, goOn, again, kindOf, isOn, isOff, labelOf });
}
