import { type Draft, objectOf } from '../../authoring/draft.js';
import type { ConversionReport, Converted } from '../../importers/conversion.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { loadLimeSurvey, loadSurveyJs, loadXlsform } from './loaders.js';

/** What came of a file: a survey with the account of what became of each part, where it was converted, or what is wrong with the file. */
export type FileRead =
  | { readonly kind: 'read'; readonly draft: Draft; readonly report: ConversionReport | null }
  | { readonly kind: 'broken'; readonly problems: readonly ProblemAt[] }
  | { readonly kind: 'unknown' | 'too-large' | 'unfetched' };

/** Largest file that is unpacked or read. */
const MOST_BYTES = 16 * 1024 * 1024;

const ofConverted = (converted: Converted): FileRead =>
  converted.ok ? { kind: 'read', draft: converted.definition as unknown as Draft, report: converted.report } : { kind: 'broken', problems: converted.problems };

async function readJson(text: string, name: string): Promise<FileRead> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'broken', problems: [{ path: '', expected: 'expected JSON' }] };
  }
  const { isSurveyJs, convertSurveyJs } = await loadSurveyJs();
  if (isSurveyJs(value)) return ofConverted(convertSurveyJs(value, { name }));
  const draft = objectOf(value as Draft);
  return 'id' in draft && ('pages' in draft || 'questions' in draft) ? { kind: 'read', draft, report: null } : { kind: 'unknown' };
}

/** Reads a survey out of a file: a definition, or what was written for SurveyJS, XLSForm or LimeSurvey. Never rejects. */
export async function readSurveyFile(file: File): Promise<FileRead> {
  if (file.size > MOST_BYTES) return { kind: 'too-large' };
  const [, name = file.name, ending = ''] = /^(.*)[.]([^.]*)$/.exec(file.name) ?? [];
  try {
    switch (ending.toLowerCase()) {
      case 'json':
        return await readJson(await file.text(), name);
      case 'xlsx': {
        const { convertXlsform } = await loadXlsform();
        return ofConverted(convertXlsform(new Uint8Array(await file.arrayBuffer()), { name }));
      }
      case 'lss':
      case 'lsg':
      case 'lsq': {
        const { convertLimeSurvey } = await loadLimeSurvey();
        return ofConverted(convertLimeSurvey(await file.text(), { name }));
      }
      default:
        return { kind: 'unknown' };
    }
  } catch {
    return { kind: 'unfetched' };
  }
}
