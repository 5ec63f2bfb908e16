import { judgeSensorEvent, sightingOf } from './judge-sensor-event.js';

const RECEIVED = '2026-06-01T10:00:00.000Z';
const isInside = () => true;

/** A position seen two seconds before it was sent, by a clock that is wrong by so many minutes. */
const seen = (minutes: number) => {
  const sent = Date.parse(RECEIVED) + minutes * 60_000;
  const at = new Date(sent - 2_000).toISOString();
  return {
    sighting: sightingOf({ visitor: 'token-1', x: 3, y: 4, at }),
    sentAt: new Date(sent).toISOString(),
  };
};
const judge = (minutes: number, tellsItsClock: boolean) => {
  const { sighting, sentAt } = seen(minutes);
  const surroundings = { showroomId: 's1', isInside, ...(tellsItsClock && { sentAt }) };
  return judgeSensorEvent(sighting, surroundings, RECEIVED);
};

describe('what a sensor saw', () => {
  it.each([-90, -1, 0, 1, 90])(
    'is put right by what its clock said when it sent, %i min wrong',
    (minutes) => {
      expect(judge(minutes, true)).toMatchObject({
        event: { data: { visitorId: 'token-1', x: 3, y: 4, time: '2026-06-01T09:59:58.000Z' } },
      });
    },
  );

  it('is the same sighting, sent again, however late', () => {
    const { sighting, sentAt } = seen(5);
    const again = (receivedAt: string) =>
      judgeSensorEvent(sighting, { showroomId: 's1', isInside, sentAt }, receivedAt);
    const idOf = (judged: ReturnType<typeof again>) => 'event' in judged && judged.event?.id;
    expect(idOf(again(RECEIVED))).toBe(idOf(again('2026-06-01T10:00:07.000Z')));
  });

  it('is put aside when it lies in the future by a clock of which nothing is known', () => {
    expect(judge(90, false)).toMatchObject({ quarantined: 'inFuture' });
  });
});
