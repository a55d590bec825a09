import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MeetingMessages } from '../../locales/en-meeting.js';
import type { QrCode } from './qr-code.js';

/** Dark on white in every circumstance: cameras read nothing else with certainty. */
const codeView = ({ size, path }: QrCode, name: string): TemplateResult =>
  html`<svg class="code" part="code" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    ${svg`<rect class="paper" width=${size} height=${size}></rect><path class="modules" d=${path}></path>`}
  </svg>`;

/** How to take part: the address as a QR code and as words. */
export const joinView = (address: string, code: QrCode | undefined, words: MeetingMessages): TemplateResult =>
  html`<section class="join" part="join">
    ${code === undefined ? nothing : codeView(code, words.wallJoinCode)}
    <div class="join-words">
      <h3>${words.wallJoin}</h3>
      <p>${words.wallJoinHow}</p>
      <p><a href=${address} dir="ltr" lang="">${address}</a></p>
      <p class="note">${words.wallJoinPublic}</p>
    </div>
  </section>`;
