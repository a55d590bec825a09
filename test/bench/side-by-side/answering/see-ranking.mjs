// What runs in the page of a candidate; it travels there as text, so that it may use nothing from outside itself.
/* global document, Node */

/** Adds to `globalThis.sight` where the options of the ranking stand, and what there is to move each of them with. */
export function seeRanking() {
  const { sight } = globalThis;
  const { options } = globalThis.benchWords;
  const { nodes, parentOf, isSeen } = sight;
  const wordsIn = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.textContent
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/^\d+[.:)]\s*/, '')
      : node.localName === 'input'
        ? node.value
        : '';
  /** What shows each option: the element around its words, or a field that has them. */
  const shown = () => {
    const found = new Map();
    for (const node of nodes(document.body)) {
      const line = wordsIn(node);
      const around = !options.includes(line) ? null : node.nodeType === Node.TEXT_NODE ? parentOf(node) : node;
      if (around && around.localName !== 'option' && !found.has(line) && isSeen(around)) found.set(line, around);
    }
    return found;
  };
  /** Everything that belongs to one option and to no other. */
  const rowOf = (option, all) => {
    let row = all.get(option);
    const others = [...all.values()].filter((other) => other !== row);
    for (let around = parentOf(row); around && !others.some((other) => sight.holds(around, other)); around = parentOf(row)) row = around;
    return row;
  };
  /** The rows in the order in which they are seen; empty where the options are not on the page together. */
  const rows = () => {
    const all = shown();
    if (options.some((option) => !all.has(option))) return [];
    const found = options.map((option) => ({ option, row: rowOf(option, all) }));
    const place = ({ row }) => row.getBoundingClientRect();
    return found.sort((a, b) => place(a).top - place(b).top || place(a).left - place(b).left);
  };
  /** The option that stands on a screen of its own, where a ranking is asked one option after the other. */
  const optionAlone = () => (shown().size === 1 ? [...shown().keys()][0] : undefined);
  const CALLED_UP = /(\bop\b|opad|\bup\b|▲|↑|højere|higher)/i;
  const meansOf = (row) => {
    const controls = [...(sight.kindOf(row) === '' || sight.isOff(row) ? [] : [{ element: row, kind: sight.kindOf(row) }]), ...sight.controls(row)];
    const of = (kind) => controls.filter((control) => control.kind === kind).map(({ element }) => element);
    const buttons = of('button');
    return {
      buttons: buttons.toSorted((a, b) => Number(CALLED_UP.test(sight.labelOf(b))) - Number(CALLED_UP.test(sight.labelOf(a)))),
      selects: of('select'),
      lists: [...of('list'), ...of('text').filter(({ readOnly }) => !readOnly)],
      focusable: of('focusable'),
    };
  };
  /** How a row looks, whichever option it has and wherever it stands: those that have a place look alike. */
  const shapeOf = (row) => sight.elements(row).filter(({ localName }) => ['button', 'select', 'input'].includes(localName)).length;
  /** What shows that something moved: the order, and what stands in each row. */
  const signature = () =>
    rows()
      .map(({ option, row }) => [option, sight.linesOf(row).join(' '), shapeOf(row), ...sight.elements(row).map((element) => element.value ?? '')].join('|'))
      .join('\n');
  /** Whether what belongs to an option shows this place, and no other as it does while a list is open. */
  const showsPlace = (option, place) => {
    const { row } = rows().find((one) => one.option === option);
    const texts = [...sight.linesOf(row), ...sight.elements(row).map((element) => (element.localName === 'input' ? element.value : ''))];
    return [...new Set(texts.filter((text) => /^\d+$/.test(text)))].join() === String(place + 1);
  };
  const state = () => rows().map(({ option, row }) => ({ option, shape: shapeOf(row) }));
  Object.assign(sight, {
    rows,
    optionAlone,
    meansOf,
    rankingSignature: signature,
    rankingState: state,
    showsPlace,
    rowFor: (option) => rows().find((one) => one.option === option)?.row,
  });
}
