import { hostedPage, type PageParts, titleOf } from '../hosted/hosted-page.js';
import type { Part } from '../hosted/markup.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { HostedView } from './hosted-view.js';
import { pagePolicy } from './page-policy.js';

/** What a page of a survey is made of. */
interface SurveyPageParts extends Partial<Pick<PageParts, 'links' | 'isUpgraded' | 'isMeeting' | 'isWall' | 'widgets'>> {
  readonly view: HostedView;
  readonly content: Part;
  readonly status?: number;
  /** Origins whose pages may show any survey in a frame, beside those that the definition names. */
  readonly origins: readonly string[];
}

/** Answers with a page of a survey. */
export function pageAnswer(definition: SurveyDefinition, { view, content, status = 200, origins, widgets = '../cdn/', ...more }: SurveyPageParts): Response {
  const { speaker, isFramed, kiosk } = view;
  const text = hostedPage({ speaker, ...titleOf(definition, speaker), content, isFramed, isKiosk: kiosk !== null, widgets, ...more });
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy([...origins, ...(definition.origins ?? [])]),
      // Without a referrer a form that is posted here would not tell that it is the collector's own.
      'referrer-policy': 'same-origin',
    },
  });
}
