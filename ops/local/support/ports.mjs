import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { folder } from './paths.mjs';

/** Whether nobody listens on the port of this machine's loopback. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * A free port below the range from which systems hand out the ports of outgoing connections, and above those that
 * libs/testing gives to servers of tests.
 */
async function anyFree(taken) {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    const port = 30_000 + Math.floor(Math.random() * 2_700);
    if (!taken.includes(port) && (await isFree(port))) return port;
  }
  throw new Error('no free port from 30000 to 32699');
}

/** Ports by name: chosen once, then remembered in a file, so that addresses stay the same over restarts. */
export class Ports {
  #file;
  #chosen;

  constructor(file) {
    this.#file = file;
    this.#chosen = file ? remembered(file) : {};
  }

  /** The remembered port, the preferred one, or any other: the first of them that is free. */
  async choose(name, preferred) {
    const others = Object.entries(this.#chosen).filter(([other]) => other !== name);
    const taken = others.map(([, port]) => port);
    for (const port of [this.#chosen[name], preferred]) {
      if (port && !taken.includes(port) && (await isFree(port))) return this.#remember(name, port);
    }
    return this.#remember(name, await anyFree(taken));
  }

  #remember(name, port) {
    if (this.#chosen[name] === port) return port;
    this.#chosen[name] = port;
    if (this.#file) writeFileSync(this.#file, `${JSON.stringify(this.#chosen, null, 2)}\n`);
    return port;
  }
}

function remembered(file) {
  folder(dirname(file));
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
