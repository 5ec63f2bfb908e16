import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkout } from '@rover/testing';
import { findWatchPrograms, type WatchPrograms } from '../../local/servers/watch-programs.mjs';
import { documentedMetrics } from './support/catalogue.js';
import { allRules, allRuleTests, filesOf, prometheusFolder } from './support/rules.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const run = promisify(execFile);
const alerts = allRules().filter(({ alert }) => alert);

describe('rules', () => {
  it('every alert says how grave it is, what it means and where its runbook stands', () => {
    for (const { alert, labels, annotations } of alerts) {
      expect(['critical', 'warning']).toContain(labels?.['severity']);
      expect(annotations).toEqual({
        summary: expect.any(String),
        description: expect.any(String),
        runbook_url: `ops/runbooks/${alert}.md`,
      });
      const path = join(checkout, annotations!['runbook_url'] as string);
      const headings = existsSync(path) ? readFileSync(path, 'utf8').match(/^#.*$/gm) : [];
      expect(headings).toEqual([
        `# ${alert}`,
        '## What it means',
        '## First look',
        '## What to do',
        '## When to wake whom',
      ]);
    }
  });

  it('every alert has a case in which it fires and one in which it is quiet', () => {
    const outcomes = allRuleTests()
      .flatMap(({ promql_expr_test }) => promql_expr_test)
      .map(({ expr, exp_samples }) => [/alertname="(\w+)"/.exec(expr)?.[1], exp_samples.length > 0].join());
    const missing = alerts.flatMap(({ alert }) =>
      [`${alert},true`, `${alert},false`].filter((wanted) => !outcomes.includes(wanted)),
    );
    expect(missing).toEqual([]);
  });

  it('look at metrics and rules that exist', () => {
    const foreign = ['probe_ssl_earliest_cert_expiry', 'nodejs_eventloop_lag_p99_seconds', 'up'];
    const metrics = documentedMetrics().map(({ name }) => name);
    const records = allRules().map(({ record }) => record);
    const named = allRules().flatMap(
      ({ expr }) => expr.match(/\b(rover[:_][\w:]+|nodejs_\w+|probe_\w+)/g) ?? [],
    );
    const known = (name: string) =>
      [...metrics, ...records, ...foreign].includes(name) ||
      metrics.includes(name.replace(/_(bucket|sum|count)$/, ''));
    expect(named.filter((name) => !known(name))).toEqual([]);
  });

  it('runbooks lead only to files that exist', () => {
    for (const { alert } of alerts) {
      const text = readFileSync(join(checkout, 'ops/runbooks', `${alert}.md`), 'utf8');
      const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link as string);
      expect(links.filter((link) => !existsSync(join(checkout, 'ops/runbooks', link)))).toEqual([]);
    }
  });

  describe('with the tools of Prometheus (skipped where they cannot be had)', () => {
    let programs: WatchPrograms;

    beforeAll(async () => {
      programs = await findWatchPrograms();
    });

    const call = async (name: keyof WatchPrograms, ...args: string[]): Promise<string | undefined> => {
      const program = programs[name];
      if (program) return (await run(program, args, { cwd: prometheusFolder })).stdout;
      console.warn(`Skipped: ${name} can be had neither here nor from the packages of the system`);
      return undefined;
    };

    it('promtool takes rules and configuration', async () => {
      await call('promtool', 'check', 'rules', ...filesOf('rules'));
      await call('promtool', 'check', 'config', '--syntax-only', 'prometheus.yml');
    });

    it('promtool sees every case come out as it should', async () => {
      await Promise.all(filesOf('tests').map((path) => call('promtool', 'test', 'rules', path)));
    });

    it('amtool takes the routes, and critical alerts reach pager and chat', async () => {
      const config = join(checkout, 'ops', 'alertmanager', 'alertmanager.yml');
      await call('amtool', 'check-config', config);
      const routed = (severity: string) =>
        call('amtool', 'config', 'routes', 'test', '--config.file', config, `severity=${severity}`);
      const [critical, warning] = [await routed('critical'), await routed('warning')];
      if (critical === undefined) return;
      expect([critical.trim(), warning?.trim()]).toEqual(['pager,chat', 'chat']);
    });

    it('no secret stands in the configuration of alertmanager', () => {
      const text = readFileSync(join(checkout, 'ops', 'alertmanager', 'alertmanager.yml'), 'utf8');
      expect(text).not.toMatch(/^\s*(- )?(routing_key|service_key|slack_api_url|api_url|password|url):/m);
      expect(text.match(/\w+_file: \/etc\/alertmanager\/secrets\//g)).toHaveLength(2);
    });
  });
});
