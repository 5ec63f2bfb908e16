import { MemoryStreams } from '../store/memory/memory.streams.js';
import type { Acknowledgement } from '../store/stream-store.js';
import { Ledger } from './ledger.js';

describe('a ledger', () => {
  const setUp = () => {
    const store = new MemoryStreams();
    const written: Acknowledgement[] = [];
    vi.spyOn(store, 'acknowledge').mockImplementation(async (acks) => void written.push(...acks));
    return { ledger: new Ledger(store, 'shop', {}), written };
  };

  it('gives a reader the acknowledgements of its own streams alone', async () => {
    const { ledger, written } = setUp();
    ledger.acknowledge('near', '1-0');
    ledger.acknowledge('far', '2-0');
    const carried = await ledger.carry(['near', 'idle'], async (acks) => acks);
    expect(carried).toEqual([{ stream: 'near', group: 'shop', ids: ['1-0'] }]);
    await ledger.flush();
    expect(written).toEqual([{ stream: 'far', group: 'shop', ids: ['2-0'] }]);
  });

  it('calls a stream settled only when the read that carries its acknowledgements is over', async () => {
    const { ledger } = setUp();
    ledger.acknowledge('near', '1-0');
    let end: () => void = () => undefined;
    const reading = ledger.carry(['near'], () => new Promise<void>((resolve) => (end = resolve)));
    const order: string[] = [];
    const settled = ledger.settled('near').then(() => order.push('settled'));
    await ledger.settled('far').then(() => order.push('far'));
    order.push('read');
    end();
    await Promise.all([reading, settled]);
    expect(order).toEqual(['far', 'read', 'settled']);
  });

  it('keeps what a broken read carried', async () => {
    const { ledger, written } = setUp();
    ledger.acknowledge('near', '1-0');
    await expect(ledger.carry(['near'], () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await ledger.settled('near');
    expect(written).toEqual([{ stream: 'near', group: 'shop', ids: ['1-0'] }]);
  });
});
