import { html, type TemplateResult } from 'lit';

/** What a field of a heat table shows: who is above, and how many say so and how many the opposite. */
interface Heat {
  readonly votes: number;
  readonly against: number;
}

/** Into how many shades a share from 0 to 1 is divided. */
const SHADES = 10;

/** A field whose shade is the share of one side among all who take one, in tenths; `written` are the figures in it. The field of an option and itself has neither. */
export function heatCell(heat: Heat | undefined, written: unknown): TemplateResult {
  if (heat === undefined) return html`<td class="heat itself">${written}</td>`;
  const { votes, against } = heat;
  const shade = votes + against === 0 ? 0 : Math.floor((SHADES * votes) / (votes + against));
  return html`<td class=${`heat heat-${shade}${votes > against ? ' ahead' : ''}`}>${written}</td>`;
}

/** A row of a heat table: what it is about, and its fields. */
export const heatRow = (name: TemplateResult | string, cells: readonly TemplateResult[]): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    ${cells}
  </tr>`;
