import { Queue, QueueEvents, Worker } from 'bullmq';
import type { Arrival, Contender, Parcel } from './contender.js';

const ANSWER_WITHIN_MS = 10_000;

/** BullMQ as its handbook shows it: a queue, a worker of concurrency 50, waiting for results by events. */
export async function bullmqContender(url: string): Promise<Contender> {
  const connection = { url, maxRetriesPerRequest: null };
  const options = { connection, prefix: 'bull' };
  const removal = { removeOnComplete: true, removeOnFail: true };
  const arrival: { current: Arrival } = { current: () => undefined };
  const events = new Queue<Parcel>('parcels', options);
  const requests = new Queue<Parcel>('echo', options);
  // Every waiting request listens to the queue and would warn of a leak above ten.
  requests.setMaxListeners(0);
  const answers = new QueueEvents('echo', options);
  const take = async ({ data }: { data: Parcel }) => arrival.current(data);
  answers.setMaxListeners(0);
  const workers = [
    new Worker<Parcel>('parcels', take, { ...options, concurrency: 50 }),
    new Worker<Parcel>('echo', async ({ data }) => data, { ...options, concurrency: 50 }),
  ];
  await Promise.all([answers.waitUntilReady(), ...workers.map((worker) => worker.waitUntilReady())]);
  return {
    send: async (parcels) => {
      await events.addBulk(parcels.map((data) => ({ name: 'parcel', data, opts: removal })));
    },
    ask: async (parcel) =>
      (await requests.add('echo', parcel, removal)).waitUntilFinished(answers, ANSWER_WITHIN_MS),
    onArrival: (listener) => (arrival.current = listener),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close(true)));
      await Promise.all([events.close(), requests.close(), answers.close()]);
    },
  };
}
