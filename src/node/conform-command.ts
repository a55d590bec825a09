import { parseArgs } from 'node:util';
import type { ConformanceOutcome, ConformanceResult } from '../conformance/check.js';
import { conform } from '../conformance/conform.js';
import { findDefinition } from '../conformance/find-definition.js';
import { takesTestGroup, TEST_GROUP } from '../conformance/test-group.js';
import type { SurveyDefinition } from '../schemas.js';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { onlyWord } from './only-word.js';
import { originOf } from './origin-of.js';
import { readDefinition } from './read-definition.js';

const USAGE = `  tillid conform URL [--survey FILE] [--origin https://…] [--json]
      Tests any endpoint that answers are posted to, and says in words what does not keep the protocol. It posts test
      answers, in the group "tillid-conform". Ends with 1 if a check has failed.
      --survey  the definition that the test answers belong to; otherwise the one that is published beside the endpoint
      --origin  the origin of the pages that are to send, so that what browsers ask for is tested as well
      --json    prints the results as one JSON document`;

/** What `tillid conform` was told. */
interface ConformOptions {
  readonly endpoint: string;
  /** File of the definition that the test answers belong to. */
  readonly survey: string | undefined;
  /** Origin of the pages that are to send. */
  readonly origin: string | undefined;
  /** Whether the results are wanted as one JSON document. */
  readonly json: boolean;
}

const MARKS: Readonly<Record<ConformanceOutcome, string>> = { passed: '✓', failed: '✗', note: '–' };

function endpointOf(text: string): URL {
  const endpoint = URL.canParse(text) ? new URL(text) : undefined;
  if (endpoint === undefined || !['http:', 'https:'].includes(endpoint.protocol))
    throw new CommandError(`conform: expected the address that answers are posted to, such as https://svar.example.dk/v1/responses, found "${text}"`);
  return endpoint;
}

/** The survey to test with, and in words where it comes from. */
async function surveyFor(endpoint: URL, file: string | undefined): Promise<readonly [SurveyDefinition, string]> {
  if (file !== undefined) return [readDefinition(file), file];
  const found = await findDefinition(endpoint);
  if (found === null)
    throw new CommandError(`conform: the survey "${endpoint.searchParams.get('survey')}" is not published beside ${endpoint.href}; give its definition with --survey FILE`);
  return [found.definition, found.from === 'endpoint' ? 'published beside the endpoint' : 'built in'];
}

/** A result in lines for a terminal: one line where nothing is to be done, else with what was found and what to do. */
function linesOf({ outcome, name, expected, found, hint }: ConformanceResult): string {
  const mark = MARKS[outcome];
  if (outcome === 'passed') return `${mark} ${name}`;
  if (hint === '') return `${mark} ${name}. ${found}`;
  const reasons = [...(outcome === 'failed' ? [`expected  ${expected}`] : []), `found     ${found}`, `to do     ${hint}`];
  return [`${mark} ${name}`, ...reasons.map((reason) => `    ${reason}`)].join('\n');
}

/**
 * Tests an endpoint against the protocol and says in words what does not keep it.
 *
 * @returns the exit code: 1 where a check has failed.
 */
async function test({ endpoint: address, survey: file, origin, json }: ConformOptions): Promise<number> {
  const endpoint = endpointOf(address);
  const [definition, source] = await surveyFor(endpoint, file);
  const tell = json ? console.error : console.log;
  tell(`Testing ${endpoint.href} with the survey "${definition.id}", version ${definition.version} (${source}).`);
  const mark = takesTestGroup(definition) ? `in the group "${TEST_GROUP}"` : `in no group, as the survey takes only its own (their "client" begins with "${TEST_GROUP}")`;
  tell(`This posts some three hundred test answers ${mark}, and withdraws them at the end where the endpoint offers that.\n`);
  const results: ConformanceResult[] = [];
  for await (const result of conform(endpoint, { definition, origin })) {
    results.push(result);
    if (!json) console.log(linesOf(result));
  }
  const count = (outcome: ConformanceOutcome) => results.filter((result) => result.outcome === outcome).length;
  const sum = { passed: count('passed'), failed: count('failed'), notes: count('note') };
  if (json) console.log(JSON.stringify({ endpoint: endpoint.href, survey: definition.id, version: definition.version, origin: origin ?? null, ...sum, results }, null, 2));
  else
    console.log(
      `\n${sum.failed === 0 ? 'No check has failed' : `${sum.failed} of ${results.length} checks have failed`}: ${sum.passed} passed, ${sum.failed} failed, ${sum.notes} notes.`,
    );
  return sum.failed === 0 ? 0 : 1;
}

/** `tillid conform URL`. */
export const conformCommand: Command = {
  name: 'conform',
  usage: USAGE,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { survey: { type: 'string' }, origin: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const { survey, origin, json } = values;
    const endpoint = onlyWord(positionals, 'conform: expected the address of one endpoint');
    return test({ endpoint, survey, origin: origin === undefined ? undefined : originOf(origin), json });
  },
};
