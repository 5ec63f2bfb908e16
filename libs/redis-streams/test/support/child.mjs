// A replica in a process of its own, to be killed. Arguments: the compiled library, then a JSON of settings.
import { appendFileSync } from 'node:fs';

const [library, settings] = process.argv.slice(2);
const { RedisStreamsServer } = await import(library);
const { effects, handlerMs, ...options } = JSON.parse(settings);

// Written before the handler returns, by a call that has happened when it returns: a kill cannot lose it.
const record = (item) => appendFileSync(effects, `${process.hrtime.bigint()} ${JSON.stringify(item)}\n`);

const server = new RedisStreamsServer({ ...options, resolve: () => options.topic });
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const take = async (item) => {
  if (item.n === options.fatal) process.kill(process.pid, 'SIGKILL');
  await pause(handlerMs);
  record(item);
};
server.addHandler('item', take, true);
server.addHandler('where', async () => process.pid);
server.listen((error) => process.send(error ? { error: error.message } : { ready: true }));
process.once('SIGTERM', () => server.close().then(() => process.exit(0)));
process.once('disconnect', () => process.exit(0));
setInterval(() => process.send?.({ held: server.held.length }), 50);
