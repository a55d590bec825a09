/** Opens what is folded away within an element whenever the page is printed, and folds it again afterwards, until the returned function is called. */
export function openForPrint(within: () => Element | null): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...(within()?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of opened) details.open = true;
  };
  const close = () => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}
