import fc from 'fast-check';
import { applyEvent, stateOf } from './apply-event.js';
import { profileOf } from './customer-profile.js';
import type { CustomerEvent, EventContents, EventType } from './customer-event.js';

let sequence = 0;
const event = <T extends EventType>(
  type: T,
  content: EventContents[T],
  more: Partial<CustomerEvent> = {},
): CustomerEvent =>
  ({
    ...{ id: `e${(sequence += 1)}`, customerId: 'a', sequence, type, content, source: 'staff', time: 1_000 },
    ...{ kind: null, channel: null, showroomId: null, actor: null, recordedAt: 1_000, amid: ['a'] },
    ...more,
  }) as CustomerEvent;
const begin = event('created', {});
const says = (givenName: string | null, more: Partial<CustomerEvent>) =>
  event('stated', { facts: { givenName } }, more);
const wants = (status: 'granted' | 'denied', more: Partial<CustomerEvent>) =>
  event('consented', { consents: [{ channel: 'sms', purpose: 'marketing', status }] }, more);
const shown = (...events: CustomerEvent[]) =>
  profileOf({ id: 'a', version: 1, updatedAt: new Date(0) }, stateOf([begin, ...events]));

describe('what is known of a customer', () => {
  it('is the word of the better source, of equal ones the newer', () => {
    expect(shown(says('Al', { time: 1 }), says('Bo', { time: 2 })).givenName).toBe('Bo');
    expect(shown(says('Al', { time: 2 }), says('Bo', { time: 1 }))).toMatchObject({
      givenName: 'Al',
      conflicts: [],
    });
    const weaker = shown(says('Al', { time: 1 }), says('Bo', { time: 2, source: 'self' }));
    expect(weaker).toMatchObject({
      givenName: 'Al',
      conflicts: [{ others: [{ value: 'Bo', source: 'self' }] }],
    });
    expect(shown(says('Al', { time: 1 }), says(null, { time: 2 })).givenName).toBeNull();
  });

  it('is of both when two are one, and settled for both by what is said then', () => {
    const theirs = { customerId: 'b', amid: ['b'], time: 2 };
    const both = [says('Al', { time: 1 }), says('Bo', theirs)];
    expect(shown(...both)).toMatchObject({
      givenName: 'Bo',
      merged: ['b'],
      conflicts: [{ others: [{ value: 'Al' }] }],
    });
    expect(shown(...both, says('Cy', { time: 3, amid: ['a', 'b'] }))).toMatchObject({
      givenName: 'Cy',
      conflicts: [],
    });
  });

  it('never allows by a merge what one of the two forbade', () => {
    const status = (...events: CustomerEvent[]) => shown(...events).consents[0]?.status;
    const theirs = { customerId: 'b', amid: ['b'] };
    expect(status(wants('denied', { time: 1 }), wants('granted', { time: 2 }))).toBe('granted');
    expect(status(wants('denied', { time: 1 }), wants('granted', { time: 2, ...theirs }))).toBe('denied');
    expect(status(wants('granted', { time: 2 }), wants('denied', { time: 1, ...theirs }))).toBe('denied');
  });

  it('is the same through JSON, event by event', () => {
    const any = fc.oneof(
      fc
        .record({ time: fc.nat(9), source: fc.constantFrom('staff', 'self', 'import') })
        .map((more) => says('Al', more as never)),
      fc.nat(9).map((time) => wants(time % 2 ? 'granted' : 'denied', { time })),
      fc
        .nat(9)
        .map((time) =>
          event(
            'touched',
            { references: { vehicleId: `v${time}`, leadId: 'l' } },
            { time, kind: 'lead.created' },
          ),
        ),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (events) => {
        const stored = [begin, ...events].reduce(
          (state, one) => JSON.parse(JSON.stringify(applyEvent(state, one))) as never,
          stateOf([]),
        );
        expect(stored).toEqual(JSON.parse(JSON.stringify(stateOf([begin, ...events]))));
      }),
    );
  });
});
