import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { birth, lives, record, stop } from '../support/processes.mjs';

/** A process that tells when it is up, and what it does at SIGTERM. */
async function child(onTerm = 'process.exit()') {
  const script = `process.on('SIGTERM', () => { ${onTerm} }); setInterval(() => {}, 1000); console.log('up')`;
  const started = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(started.stdout, 'data');
  return started;
}

describe('processes', () => {
  it('know a process by its pid and its birth', async () => {
    const { pid } = await child();
    const entry = record('a', pid);
    expect(lives(entry)).toBe(true);
    expect(lives({ ...entry, born: `${entry.born}0` })).toBe(false);
    expect(await stop(entry)).toBe(true);
    expect(birth(pid)).toBeUndefined();
    expect(lives(entry)).toBe(false);
  });

  it('insist when asking does not help', async () => {
    const entry = record('deaf', (await child('')).pid);
    expect(await stop(entry, { graceMs: 100 })).toBe(false);
    expect(lives(entry)).toBe(false);
  });

  it('leave a stranger alone who has got the pid of a dead process', async () => {
    const { pid } = await child();
    await stop({ name: 'former', pid, born: 'long ago' }, { graceMs: 50 });
    expect(birth(pid)).toBeDefined();
    await stop(record('stranger', pid));
  });

  it('have no birth for what is no pid', () => {
    expect([0, -1, 1.5, Number.NaN, undefined].map(birth)).toEqual(Array(5).fill(undefined));
  });
});
