import { RoverError, type NewHoldInput, type Hold, type Rover } from '@rover/client';
import { useFormats } from '../../../settings/use-formats.js';
import { refusalOf } from '../../../words/refusal.js';
import { useWords } from '../../../words/words.js';
import { nameOf } from '../known.js';

/** Who has a vehicle that somebody else wanted as well, as far as it may be known. */
interface Holder {
  readonly whom: string | undefined;
  /** Undefined while it is being sold. */
  readonly until: string | undefined;
}

/** Two wanted a vehicle, and the other one was faster. */
export class TakenError extends Error {
  override readonly name = 'TakenError';

  constructor(readonly by?: Holder) {
    super('Somebody else has the vehicle.');
  }
}

/** Answers what was asked for. @throws TakenError where somebody else has the vehicle */
export async function orTaken<T>(rover: Rover, unitId: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof RoverError) || error.code !== 'HOLD_ALREADY_TAKEN') throw error;
    throw new TakenError(await holderOf(rover, unitId).catch(() => undefined));
  }
}

/** Holds a vehicle of a showroom. @throws TakenError */
export const placeHold = async (rover: Rover, body: NewHoldInput): Promise<Hold> =>
  (await orTaken(rover, body.unitId, rover.post('/api/v1/holds', { body }))).data;

export async function activeHoldOf(rover: Rover, unitId: string): Promise<Hold | undefined> {
  const { data } = await rover.get('/api/v1/holds', { query: { unitId, status: 'active', limit: 1 } });
  return data[0];
}

async function holderOf(rover: Rover, unitId: string): Promise<Holder | undefined> {
  const hold = await activeHoldOf(rover, unitId);
  if (!hold) return undefined;
  const { customerId, holder, expiresAt: until } = hold;
  if (customerId === undefined) return { whom: holder, until };
  const { data } = await rover.get('/api/v1/customers/{customerId}', { path: { customerId } });
  return { whom: nameOf(data), until };
}

/** Why something was refused, in the reader's language where it is about who was faster. */
export function useRefusal(): (error: Error) => string {
  const { t } = useWords();
  const { moment } = useFormats();
  return (error) => {
    if (!(error instanceof TakenError)) return refusalOf(error);
    if (!error.by) return t('deal.taken');
    const { whom = t('deal.somebody'), until } = error.by;
    return until === undefined
      ? t('deal.takenBySale', { whom })
      : t('deal.takenUntil', { whom, time: moment(until) });
  };
}
