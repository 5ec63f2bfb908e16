import type {
  NewTestDriveInput,
  TestDrive,
  TestDrivePatchInput,
  NewDriveChecksInput,
  TestDriveWordInput,
} from '@rover/client';
import { useRover } from '@rover/client/react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dayAfter, startOfDay } from '../../../data/time-zone.js';
import { useRoomEvents } from '../../../data/use-room-events.js';
import { useThrottled } from '../../../data/use-throttled.js';
import { tell, tellOf } from '../../../design/parts/toasts.js';
import { useDesk } from '../desk.js';
import { useWords } from '../../../words/words.js';

const PAGE = 100;
/** More than that nobody reads on one page. */
const MOST = 500;
const ASK_MS = 500;

/** The test drives of some days in a row. */
export function useDrives(days: readonly string[]) {
  const rover = useRover();
  const client = useQueryClient();
  const { showroomId, timeZone } = useDesk();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const ask = useThrottled(() => void client.invalidateQueries({ queryKey: ['drives'] }), ASK_MS);
  useRoomEvents(`showroom:${showroomId}`, ({ type }) => type.startsWith('testDrive.') && ask(), ask);
  return useQuery({
    queryKey: ['drives', showroomId, timeZone, first, last],
    queryFn: async ({ signal }) => {
      const from = new Date(startOfDay(first, timeZone)).toISOString();
      const to = new Date(startOfDay(dayAfter(last, 1), timeZone)).toISOString();
      const drives: TestDrive[] = [];
      for await (const drive of rover.all('/api/v1/test-drives', {
        query: { showroomId, from, to, limit: PAGE },
        signal,
      })) {
        drives.push(drive);
        if (drives.length >= MOST) break;
      }
      return drives.sort((one, other) => one.startsAt.localeCompare(other.startsAt));
    },
    placeholderData: keepPreviousData,
  });
}

export function useDrive(testDriveId: string) {
  const rover = useRover();
  return useQuery({
    queryKey: ['drives', 'one', testDriveId],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/test-drives/{testDriveId}', { path: { testDriveId }, signal })).data,
  });
}

interface SlotsWish {
  readonly unitId: string | undefined;
  readonly repId: string | undefined;
  readonly minutes: number;
}

/** When a vehicle and a rep are free in the next week. */
export function useSlots({ unitId, repId, minutes }: SlotsWish) {
  const rover = useRover();
  return useQuery({
    queryKey: ['drives', 'slots', unitId, repId, minutes],
    queryFn: async ({ signal }) =>
      (
        await rover.get('/api/v1/test-drives/slots', {
          query: { unitId: unitId as string, minutes, ...(repId !== undefined && { repId }) },
          signal,
        })
      ).data,
    enabled: unitId !== undefined,
  });
}

export function useBooking() {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const settle = (): void => void client.invalidateQueries({ queryKey: ['drives'] });
  return useMutation({
    mutationFn: async (body: NewTestDriveInput) => (await rover.post('/api/v1/test-drives', { body })).data,
    onSuccess: ({ id }) =>
      tell(t('drives.booked'), {
        undo: () =>
          void rover
            .post('/api/v1/test-drives/{testDriveId}/{step}', {
              path: { testDriveId: id, step: 'cancel' },
              body: null,
            })
            .catch(tellOf)
            .finally(settle),
      }),
    onSettled: settle,
  });
}

export type Step = 'start' | 'complete' | 'cancel' | 'no-show';

/** What is done with one test drive; what is refused is told where it was asked. */
export function useDriveSteps({ id: testDriveId, version }: TestDrive) {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const path = { testDriveId };
  const settle = {
    onSettled: () => void client.invalidateQueries({ queryKey: ['drives'] }),
  };
  const stepping = useMutation({
    mutationFn: ({ step, word }: { step: Step; word: TestDriveWordInput }) =>
      rover.post('/api/v1/test-drives/{testDriveId}/{step}', {
        path: { testDriveId, step },
        body: Object.keys(word).length > 0 ? word : null,
      }),
    onSuccess: (_, { step }) => tell(t(`drives.done.${step}`)),
    ...settle,
  });
  const checking = useMutation({
    mutationFn: (body: NewDriveChecksInput) =>
      rover.post('/api/v1/test-drives/{testDriveId}/checks', { path, body }),
    onSuccess: () => {
      // Why the keys were refused may be settled by it.
      stepping.reset();
      tell(t('drives.checked'));
    },
    ...settle,
  });
  const moving = useMutation({
    mutationFn: (body: TestDrivePatchInput) =>
      rover.patch('/api/v1/test-drives/{testDriveId}', { path, body, ifMatch: version }),
    onSuccess: () => {
      stepping.reset();
      tell(t('drives.moved'));
    },
    ...settle,
  });
  return { stepping, checking, moving, error: stepping.error ?? checking.error ?? moving.error };
}
