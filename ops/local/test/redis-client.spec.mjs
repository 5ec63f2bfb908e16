import { once } from 'node:events';
import { createServer } from 'node:net';
import fc from 'fast-check';
import { ask } from '../servers/redis-client.mjs';

/** A server that answers any question with these bytes, in the given pieces. */
async function answering(pieces) {
  const server = createServer((socket) => {
    socket.once('data', async () => {
      for (const piece of pieces) await new Promise((resolve) => socket.write(piece, 'latin1', resolve));
    });
    socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `redis://127.0.0.1:${server.address().port}`;
  return { url, close: () => new Promise((resolve) => server.close(resolve)) };
}

const answer = '+PONG\r\n$5\r\na\r\nbc\r\n*2\r\n:7\r\n$-1\r\n';
const questions = [['PING'], ['GET', 'a'], ['CONFIG', 'GET', 'dir']];

describe('the small Redis client', () => {
  it('reads replies however they are cut', async () => {
    const cuts = fc.array(fc.nat(answer.length), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const edges = [0, ...places.sort((one, other) => one - other), answer.length];
        const server = await answering(edges.slice(1).map((edge, index) => answer.slice(edges[index], edge)));
        expect(await ask(server.url, questions)).toEqual(['PONG', 'a\r\nbc', ['7', null]]);
        await server.close();
      }),
      { numRuns: 25 },
    );
  });

  it('throws an error reply', async () => {
    const server = await answering(['-NOAUTH Authentication required.\r\n']);
    await expect(ask(server.url, [['PING']])).rejects.toThrow('NOAUTH');
    await server.close();
  });

  it('throws when the server hangs up or says nothing', async () => {
    const silent = await answering([]);
    await expect(ask(silent.url, [['PING']], { ms: 50 })).rejects.toThrow('no answer in time');
    await silent.close();
    await expect(ask(silent.url, [['PING']])).rejects.toThrow('ECONNREFUSED');
  });

  it('reads a real server', async () => {
    const [pong, [name, policy]] = await ask(process.env.REDIS_URL, [
      ['PING'],
      ['CONFIG', 'GET', 'maxmemory-policy'],
    ]);
    expect([pong, name, policy]).toEqual(['PONG', 'maxmemory-policy', 'noeviction']);
  });
});
