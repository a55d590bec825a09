import { loadReadAloud } from './loaders.js';
import type { Control, QuestionControls } from './question-controls.js';

/** Gives every question a button that reads it aloud, those that are made later too, where the browser can speak. */
export async function offerReadAloudTo(controls: QuestionControls, texts: () => Readonly<Record<string, string>>): Promise<void> {
  if (!('speechSynthesis' in window)) return;
  const { offerReadAloud } = await loadReadAloud();
  const offer = (control: Control) => offerReadAloud(control, texts());
  controls.finish.push(offer);
  controls.all.forEach(offer);
}
