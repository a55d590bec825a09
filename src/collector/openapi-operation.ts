import type { ProblemCode } from '../protocol/problem.js';
import type { Answer, Content, Operation, Parameter } from './openapi-parts.js';
import { problemReferences } from './openapi-problems.js';
import { ROUTE_NAMES } from './routes.js';

/** What is told of a route, beside what follows from its pattern and from who may ask. */
export interface RouteDescription {
  /** A name by which programs that are made from the document call it. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  /** What a request has to carry: the token of somebody whom the collector knows and who may do this, any such token, the receipt code of a citizen, one of both, or nothing. */
  readonly needs: 'token' | 'any token' | 'receipt' | 'receipt or token' | 'nothing';
  readonly parameters?: readonly Parameter[];
  readonly body?: Content;
  /** Status → what is answered where nothing is wrong. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** What may be wrong, beside what may be at every such route. */
  readonly problems?: readonly ProblemCode[];
  /** Whether it asks nothing that could fail. */
  readonly isSafe?: boolean;
}

/** Pattern → method → what is told of it. */
export type RouteDescriptions = Readonly<Record<string, Readonly<Record<string, RouteDescription>>>>;

const SECURITY: Readonly<Record<RouteDescription['needs'], Operation['security']>> = {
  token: [{ token: [] }],
  'any token': [{ token: [] }],
  receipt: [{ receipt: [] }],
  'receipt or token': [{ receipt: [] }, { token: [] }],
  nothing: [],
};

const NEEDS_PROBLEMS: Readonly<Record<RouteDescription['needs'], readonly ProblemCode[]>> = {
  token: ['unauthorised', 'forbidden'],
  'any token': ['unauthorised'],
  receipt: ['wrong-receipt'],
  'receipt or token': ['wrong-receipt', 'unauthorised', 'forbidden'],
  nothing: [],
};

const NAMES_OF_PARAMETERS: Readonly<Record<string, string>> = { survey: 'The id of a survey.', id: 'A UUID in small letters.' };

/** The names in braces of a pattern. */
const namesIn = (pattern: string): string[] => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** All that may be wrong at a route. */
export function problemsOf(pattern: string, { needs, body, problems = [], isSafe = false }: RouteDescription): readonly ProblemCode[] {
  return [
    ...problems,
    ...NEEDS_PROBLEMS[needs],
    ...(body === undefined ? [] : (['body-too-large', 'wrong-media-type'] as const)),
    ...(body === undefined || !Object.keys(body).some((mediaType) => mediaType.endsWith('json')) ? [] : (['invalid-json'] as const)),
    ...(namesIn(pattern).length === 0 ? [] : (['unknown-route'] as const)),
    'too-many-requests',
    ...(isSafe ? [] : (['internal-error'] as const)),
    'stopping',
  ];
}

/** A route as the document has it. */
export function operationOf(pattern: string, route: RouteDescription): Operation {
  const { id, summary, description, tag, needs, parameters = [], body, answers } = route;
  const names = namesIn(pattern).map<Parameter>((name) => ({
    name,
    in: 'path',
    required: true,
    description: NAMES_OF_PARAMETERS[name]!,
    schema: { type: 'string', pattern: `^${ROUTE_NAMES[name]}$` },
  }));
  const all = [...names, ...parameters];
  return {
    operationId: id,
    summary,
    ...(description === undefined ? {} : { description }),
    tags: [tag],
    security: SECURITY[needs],
    ...(all.length === 0 ? {} : { parameters: all }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: body } }),
    responses: { ...answers, ...problemReferences(problemsOf(pattern, route)) },
  };
}
