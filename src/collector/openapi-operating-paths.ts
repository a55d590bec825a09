import type { RouteDescriptions } from './openapi-operation.js';
import { json, text } from './openapi-parts.js';

/** What those ask for who watch over a collector, or write a program that speaks with it. */
export const OPERATING_PATHS: RouteDescriptions = {
  '/v1/openapi.json': {
    GET: {
      id: 'getDescription',
      summary: 'This document',
      tag: 'operating',
      needs: 'nothing',
      answers: {
        200: {
          description: 'The description of this interface (OpenAPI 3.1).',
          content: {
            'application/json': { schema: { type: 'object', properties: { openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' } }, required: ['openapi', 'info', 'paths'] } },
          },
        },
      },
      isSafe: true,
    },
  },
  '/healthz': {
    GET: {
      id: 'isAlive',
      summary: 'Whether the process answers',
      tag: 'operating',
      needs: 'nothing',
      answers: { 200: { description: 'It does.', content: json('alive', { status: 'alive' }) } },
      isSafe: true,
    },
  },
  '/readyz': {
    GET: {
      id: 'isReady',
      summary: 'Whether answers can be stored safely',
      description: 'A write is made to the database for it, and the free room on the disk is looked at.',
      tag: 'operating',
      needs: 'nothing',
      answers: { 200: { description: 'A write has reached the disk just now, and there is room.', content: json('ready', { status: 'ready' }) } },
      problems: ['not-ready'],
    },
  },
  '/metrics': {
    GET: {
      id: 'getMetrics',
      summary: 'Figures for Prometheus',
      description: 'For an administrator, or a token of any role that is for all surveys. The figures tell of no survey, group, address or program.',
      tag: 'operating',
      needs: 'token',
      answers: { 200: { description: "The figures in Prometheus' text format, version 0.0.4.", content: text('text/plain') } },
    },
  },
};
