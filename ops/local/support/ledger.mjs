import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder } from './paths.mjs';
import { lives, record, stop } from './processes.mjs';

/**
 * The file in which a run writes down what it started, before anything else is done with it. When the run is
 * killed outright, the next one finds here what to clean up; while it lives, it is the proof that one runs.
 */
export class Ledger {
  #file;
  #content;

  constructor(file, content) {
    this.#file = file;
    this.#content = content;
  }

  /** Opens a ledger of our own. Answers `{ owner }` instead when a living run holds it. */
  static async open(file, what) {
    folder(dirname(file));
    const content = { what, owner: record(what, process.pid), processes: [], folders: [] };
    for (;;) {
      if (create(file, content)) return { ledger: new Ledger(file, content) };
      const found = read(file);
      if (found?.owner && lives(found.owner)) return { owner: found.owner };
      await clean(file, found);
    }
  }

  /** The address that a living run has announced in its ledger; undefined when none runs. */
  static addressIn(file) {
    const found = read(file);
    return found?.owner && lives(found.owner) ? found.address : undefined;
  }

  /** Cleans up after every dead run whose ledger lies in the folder. */
  static async sweep(directory) {
    for (const name of readdirSync(folder(directory))) {
      const file = join(directory, name);
      const found = name.endsWith('.json') ? read(file) : undefined;
      if (found?.owner && !lives(found.owner)) await clean(file, found);
    }
  }

  /** Writes a process down; a former one of the same name is forgotten. */
  add(name, pid) {
    const others = this.#content.processes.filter((entry) => entry.name !== name);
    const entry = record(name, pid);
    this.#content.processes = [...others, entry];
    this.#save();
    return entry;
  }

  /** Writes down where the run can be reached, for commands of other terminals. */
  announce(address) {
    this.#content.address = address;
    this.#save();
  }

  /** Writes a folder down that is to vanish with this run. */
  addFolder(path) {
    this.#content.folders.push(path);
    this.#save();
  }

  /** Ends the run: its folders go, then the ledger itself. */
  close() {
    for (const path of this.#content.folders) rmSync(path, { recursive: true, force: true });
    rmSync(this.#file, { force: true });
  }

  #save() {
    const draft = `${this.#file}.draft`;
    writeFileSync(draft, JSON.stringify(this.#content, null, 2));
    renameSync(draft, this.#file);
  }
}

function create(file, content) {
  try {
    writeFileSync(file, JSON.stringify(content, null, 2), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Stops what a dead run left behind, in the reverse order of its starts, and forgets the run. */
async function clean(file, found) {
  for (const entry of [...(found?.processes ?? [])].reverse()) {
    if (lives(entry)) await stop(entry, { ask: askOf(entry), graceMs: 10_000 });
  }
  for (const path of found?.folders ?? []) rmSync(path, { recursive: true, force: true });
  rmSync(file, { force: true });
}

/** PostgreSQL takes SIGTERM as "wait until every client has left"; SIGINT ends sessions and checkpoints. */
const askOf = ({ name }) => (name === 'postgres' ? 'SIGINT' : 'SIGTERM');
