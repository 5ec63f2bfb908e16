import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/paths.mjs';

it('a backup taken while people write brings back all that was committed before it, after everything was lost', () => {
  const script = join(root, 'ops/local/test/support/backup-scenario.mjs');
  const found = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  expect(found.count).toBeGreaterThanOrEqual(20_000);
  // Up to one moment, without a hole.
  expect(found).toMatchObject({ most: found.count, odd: 0 });
  expect(found.kept).toBeUndefined();
  expect(found.refusals).toEqual([
    expect.stringMatching(/is running on these data/),
    expect.stringMatching(/is there already/),
    expect.stringMatching(/is no backup/),
    expect.stringMatching(/does not run here/),
  ]);
  expect(found.halfMade).toEqual([]);
});
