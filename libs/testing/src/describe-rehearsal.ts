/**
 * A suite that takes a minute or more of all cores. CI leaves these out, since it would not be done within its time;
 * `npm run rehearse` runs them, before a release.
 */
export const describeRehearsal = describe.skipIf(process.env['CI']);
