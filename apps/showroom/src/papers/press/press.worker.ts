import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { PressAnswer, PressOrder } from './press-message.js';
import type { Typeface } from './sheet.js';
import { writePaper } from './write-paper.js';

const files = createRequire(import.meta.url);
const fontOf = (name: string): Buffer =>
  readFileSync(files.resolve(`dejavu-fonts-ttf/ttf/DejaVuSansCondensed${name}.ttf`));

const typeface: Typeface = { regular: fontOf(''), bold: fontOf('-Bold') };

const answer = (message: PressAnswer): void =>
  parentPort?.postMessage(message, message.bytes ? [message.bytes.buffer as ArrayBuffer] : []);

async function take({ id, facts, language }: PressOrder): Promise<void> {
  try {
    // A copy of its own: small buffers share their memory, which cannot be handed over.
    answer({ id, bytes: new Uint8Array(await writePaper(facts, language, typeface)) });
  } catch (error) {
    answer({ id, failure: (error as Error).stack ?? String(error) });
  }
}

parentPort?.on('message', (order: PressOrder) => void take(order));
