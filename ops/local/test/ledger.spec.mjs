import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ledger } from '../support/ledger.mjs';
import { lives, record, stop } from '../support/processes.mjs';

const dead = { name: 'npm start', pid: 2 ** 22 + 1, born: 'long ago' };

describe('the ledger', () => {
  let folder, file, left;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rover-ledger-'));
    file = join(folder, 'running.json');
    left = record('left', spawn('sleep', ['600']).pid);
  });

  afterEach(async () => {
    await stop(left);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is held by one living run at a time', async () => {
    const { ledger } = await Ledger.open(file, 'npm start');
    ledger.announce('http://127.0.0.1:1');
    expect((await Ledger.open(file, 'npm start')).owner.pid).toBe(process.pid);
    expect(Ledger.addressIn(file)).toBe('http://127.0.0.1:1');
    ledger.close();
    expect(existsSync(file)).toBe(false);
    expect(Ledger.addressIn(file)).toBeUndefined();
  });

  it('lets the next run stop what a killed one has left, and remove its folders', async () => {
    const work = join(folder, 'work');
    mkdirSync(work);
    writeFileSync(file, JSON.stringify({ owner: dead, processes: [left], folders: [work] }));
    const { ledger } = await Ledger.open(file, 'npm start');
    expect(ledger).toBeDefined();
    expect(lives(left)).toBe(false);
    expect(existsSync(work)).toBe(false);
  });

  it('does not touch a process that only has the number of one of ours', async () => {
    const namesake = { ...left, born: 'long ago' };
    writeFileSync(file, JSON.stringify({ owner: dead, processes: [namesake], folders: [] }));
    await Ledger.open(file, 'npm start');
    expect(lives(left)).toBe(true);
  });

  it('is taken over when it is broken', async () => {
    writeFileSync(file, '{"owner": {"pi');
    expect((await Ledger.open(file, 'npm start')).ledger).toBeDefined();
  });

  it('is swept from a folder of runs when its owner is dead, and only then', async () => {
    const alive = join(folder, 'alive.json');
    await Ledger.open(alive, 'npm test');
    writeFileSync(file, JSON.stringify({ owner: dead, processes: [left], folders: [] }));
    await Ledger.sweep(folder);
    expect([existsSync(file), existsSync(alive), lives(left)]).toEqual([false, true, false]);
  });
});
