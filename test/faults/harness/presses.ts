import type { Tab } from './browser.js';

/** Presses the button beside the receipt, and has the form of the first widget again. */
export function pressChange(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const status = document.querySelector('#widgets > *')!.shadowRoot!.querySelector('tillid-delivery-status')!;
    status.shadowRoot!.querySelector<HTMLButtonElement>('button.change')!.click();
  });
}

/** Presses the button by which one says in `<tillid-outbox>` that one has read of a loss. */
export function pressLossRead(tab: Tab): Promise<void> {
  return tab.evaluate(() => document.querySelector('tillid-outbox')!.shadowRoot!.querySelector<HTMLButtonElement>('.lost button')!.click());
}
