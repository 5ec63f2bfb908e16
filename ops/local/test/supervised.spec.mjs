import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { birth } from '../support/processes.mjs';
import { Supervised } from '../support/supervised.mjs';
import { until } from '../support/until.mjs';

const running = new AbortController().signal;
const ledger = { add: (name, pid) => ({ name, pid, born: birth(pid) }) };

/** A service whose processes run the script; remembers them. */
function service(script) {
  const children = [];
  return {
    name: 'sample',
    children,
    start() {
      const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
      child.up = once(child.stdout, 'data');
      child.up.catch(() => {});
      children.push(child);
      return child;
    },
    ready: () => children.at(-1).up,
    lastWords: () => 'the last words',
  };
}

describe('a supervised process', () => {
  it('is started again when it dies, and says so', async () => {
    const sample = service("console.log('up'); setInterval(() => {}, 1000)");
    const said = [];
    const supervised = new Supervised(sample, { ledger, say: (line) => said.push(line) });
    await supervised.begin(running);
    process.kill(sample.children[0].pid, 'SIGKILL');
    expect(await until(() => said.length === 2, { ms: 20_000 })).toBe(true);
    expect(said[0]).toContain('sample died (SIGKILL); starting it again in 0.50 s');
    expect(said[1]).toContain('sample is back');
    await supervised.end();
    expect(sample.children.map(({ pid }) => birth(pid))).toEqual([undefined, undefined]);
    expect(said).toHaveLength(2);
  });

  it('is given up when it dies again and again before it was ever ready', async () => {
    const sample = service('process.exit(3)');
    sample.ready = () => new Promise(() => {});
    const supervised = new Supervised(sample, { ledger, say: () => {} });
    const failure = await supervised.begin(running).catch((error) => error);
    expect(failure.message).toBe('sample died 3 times before it was ready (code 3).');
    expect(failure.detail).toBe('the last words');
    expect(sample.children).toHaveLength(3);
    await supervised.end();
  });

  it('is not started again once it was ended', async () => {
    const sample = service("console.log('up'); setInterval(() => {}, 1000)");
    const supervised = new Supervised(sample, { ledger, say: () => {} });
    await supervised.begin(running);
    supervised.kill();
    await once(sample.children[0], 'exit');
    expect(await supervised.end()).toBe(true);
    expect(sample.children).toHaveLength(1);
  });
});
