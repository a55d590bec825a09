/** The group that all test answers carry, so that they can be told from citizens' answers. */
export const TEST_GROUP = 'tillid-conform';
