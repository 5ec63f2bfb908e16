import { ClientRedis, Transport } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import type { Arrival, Contender } from './contender.js';
import { nestApp } from './nest-app.js';

/** Nest's own Redis transport: publish and subscribe, at most once. */
export async function nestRedisContender(url: string): Promise<Contender> {
  const { hostname: host, port, password } = new URL(url);
  const options = { host, port: Number(port), ...(password && { password: decodeURIComponent(password) }) };
  const arrival: { current: Arrival } = { current: () => undefined };
  const app = await nestApp({ transport: Transport.REDIS, options }, arrival);
  const client = new ClientRedis(options);
  await client.connect();
  return {
    send: async (parcels) => {
      await Promise.all(
        parcels.map((parcel) =>
          lastValueFrom(client.emit('bench.parcel', parcel), { defaultValue: undefined }),
        ),
      );
    },
    ask: (parcel) => lastValueFrom(client.send('bench.echo', parcel)),
    onArrival: (listener) => (arrival.current = listener),
    close: async () => {
      await client.close();
      await app.close();
    },
  };
}
