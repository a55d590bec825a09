// All tests of the collector once more, over PostgreSQL.
process.env['TILLID_TEST_STORE'] = 'postgres';

await import('./access.node.test.js');
await import('./audit.node.test.js');
await import('./changes.node.test.js');
await import('./collector.node.test.js');
await import('./erasure.node.test.js');
await import('./exports.node.test.js');
await import('./histories.node.test.js');
await import('./results-cuts.node.test.js');
await import('./sealed.node.test.js');
await import('./withdrawal.node.test.js');

export {};
