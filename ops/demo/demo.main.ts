import { parseArgs } from 'node:util';
import { runDemo } from './demo.js';

const options = {
  minutes: { type: 'string', default: '2' },
  seed: { type: 'string', default: '1' },
  pace: { type: 'string', default: '1' },
} as const;

function positive(name: string, text: string): number {
  const value = Number(text);
  if (value > 0 && value <= 24 * 60) return value;
  throw new Error(`--${name} must be a number above 0 and at most 1440, not "${text}"`);
}

/** `npm run demo -- --minutes 2 --seed 1 --pace 1`: live traffic against ROVER_URL, by default the gateway of `npm start`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const url = (process.env['ROVER_URL'] ?? 'http://127.0.0.1:8080').replace(/\/+$/, '');
  const minutes = positive('minutes', values.minutes);
  await runDemo({
    url,
    minutes,
    seed: Math.trunc(positive('seed', values.seed)),
    pace: positive('pace', values.pace),
    screen: process.stdout,
    signal: stop.signal,
  });
}

// A socket may still wait to reconnect and fetch keeps its connections: what was to be shown has been shown.
main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
