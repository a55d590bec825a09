import { html, type TemplateResult } from 'lit';
import { taskHash } from './desk-route.js';
import type { Scene } from './desk-scene.js';
import { placeOfVersion } from './desk-version.js';

/** The versions of a survey, the newest publication first, each with the way to it. */
export function versionsView(survey: string, { words, publisher }: Scene): TemplateResult {
  const { versions } = publisher;
  if (versions === null) return html`<p>${words.deskReading}</p>`;
  if (versions.length === 0) return html`<p>${words.deskNoVersions}</p>`;
  return html`<table class="versions">
    <caption>
      ${words.deskVersions}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.deskVersionColumn}</th>
        <th scope="col">${words.deskVersionState}</th>
      </tr>
    </thead>
    <tbody>
      ${versions.map(
        ({ version, current, answered }) =>
          html`<tr>
            <th scope="row"><a href=${taskHash(survey, 'publish', placeOfVersion(version))}>${words.deskVersion(version)}</a></th>
            <td>${current ? words.deskIsCurrent : words.deskIsOld}. ${answered ? words.deskHasAnswers : words.deskNoAnswers}.</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
