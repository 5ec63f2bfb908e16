import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWatchPrograms } from '../../local/servers/watch-programs.mjs';
import { allDashboards, allQueries, type Panel } from './support/dashboards.js';

const distinct = (values: readonly unknown[]) => expect(values).toEqual([...new Set(values)]);

const overlap = ({ gridPos: a }: Panel, { gridPos: b }: Panel): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe('dashboards', () => {
  it('are five, each with an id of its own', () => {
    distinct(allDashboards().map(({ uid }) => uid));
    expect(allDashboards()).toHaveLength(5);
  });

  it.each(allDashboards().map((dashboard) => [dashboard.title, dashboard] as const))(
    '%s: panels have ids of their own, lie within the grid, and none lies over another',
    (_, { panels }) => {
      distinct(panels.map(({ id }) => id));
      for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      const pairs = panels.flatMap((one, i) => panels.slice(i + 1).map((other) => [one, other] as const));
      expect(
        pairs.filter(([one, other]) => overlap(one, other)).map((pair) => pair.map(({ title }) => title)),
      ).toEqual([]);
    },
  );

  it('promtool understands every query (skipped where it cannot be had)', async () => {
    const { promtool } = await findWatchPrograms();
    if (!promtool)
      return console.warn('Skipped: promtool can be had neither here nor from the packages of the system');
    const folder = mkdtempSync(join(tmpdir(), 'rover-dashboards-'));
    try {
      const rules = allQueries().map(({ expr }, index) => ({ record: `panel:query_${index}`, expr }));
      const path = join(folder, 'queries.json');
      writeFileSync(path, JSON.stringify({ groups: [{ name: 'dashboards', rules }] }));
      expect(execFileSync(promtool, ['check', 'rules', path], { encoding: 'utf8' })).toMatch(
        `SUCCESS: ${rules.length} rules found`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
