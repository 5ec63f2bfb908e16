import type { NewSecurityEvent } from './security-event.repository.js';
import { SecurityJournal } from './security-journal.js';

const event = (address: string): NewSecurityEvent => ({
  at: '2026-01-01T00:00:00.000Z',
  app: 'gateway',
  event: 'rateLimited',
  severity: 'low',
  door: 'http',
  address,
  riskScore: 2,
});

describe('SecurityJournal', () => {
  const written: string[][] = [];
  const append = vi.fn((events: readonly NewSecurityEvent[]) => {
    written.push(events.map(({ address = '' }) => address));
    return Promise.resolve();
  });
  beforeEach(() => {
    written.length = 0;
    append.mockClear();
  });

  it('writes what came together as one, in its order', async () => {
    const journal = new SecurityJournal({ append });
    journal.note(event('a'));
    journal.note(event('b'));
    await journal.close();
    expect(written).toEqual([['a', 'b']]);
  });

  it('holds a flood in bounds, also while a write hangs', async () => {
    let release = (): void => undefined;
    append.mockImplementationOnce(() => new Promise((resolve) => (release = resolve)));
    const journal = new SecurityJournal({ append });
    journal.note(event('first'));
    const closing = journal.close();
    await vi.waitFor(() => expect(append).toHaveBeenCalled());
    for (let at = 0; at < 1_000; at++) journal.note(event(`${at}`));
    release();
    await closing;
    await journal.close();
    expect(written.flat()).toHaveLength(256);
  });

  it('fails nobody when nothing can be written, and goes on', async () => {
    append.mockRejectedValueOnce(new Error('away'));
    const journal = new SecurityJournal({ append });
    journal.note(event('lost'));
    await journal.close();
    journal.note(event('kept'));
    await journal.close();
    expect(written).toEqual([['kept']]);
  });
});
