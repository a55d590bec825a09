/** Where a pointer is, and how often it was pressed; 0 for a press that no pointer made. */
interface Press {
  readonly clientX: number;
  readonly detail: number;
}

/** The value of a native slider at the place where its track is pressed; its present value where no pointer was. */
export function valueAtPointer(slider: HTMLInputElement, { clientX, detail }: Press): number {
  if (detail === 0) return Number(slider.value);
  const { left, width } = slider.getBoundingClientRect();
  const fromLeft = Math.min(Math.max((clientX - left) / width, 0), 1);
  const share = slider.matches(':dir(rtl)') ? 1 - fromLeft : fromLeft;
  const [min, max] = [Number(slider.min), Number(slider.max)];
  slider.value = String(min + share * (max - min));
  return Number(slider.value);
}
