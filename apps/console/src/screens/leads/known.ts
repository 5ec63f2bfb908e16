import type { Customer, Lead, Listing, Rover, StockUnit } from '@rover/client';
import { RoverError } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { batched } from '../../data/batched.js';

const PAGE = 100;
/** Names change seldom. */
const FRESH_MS = 5 * 60_000;

type Loader = (id: string) => Promise<Customer | undefined>;
const loaders = new WeakMap<Rover, Loader>();

/** Cards come by the dozen; their customers are asked for together. */
function loaderOf(rover: Rover): Loader {
  const known = loaders.get(rover);
  if (known) return known;
  const made = batched(PAGE, async (ids) => {
    const { data } = await rover.get('/api/v1/customers', { query: { ids: [...ids], limit: PAGE } });
    // Who was merged is asked for by the id of before.
    return new Map(data.flatMap((customer) => [customer.id, ...customer.merged].map((id) => [id, customer])));
  });
  loaders.set(rover, made);
  return made;
}

/** A customer as others name them; null for one that is gone, undefined until it is known. */
export function useNamed(customerId: string | undefined): Customer | null | undefined {
  const rover = useRover();
  const { data } = useQuery({
    queryKey: ['customer-named', customerId],
    queryFn: async () => (await loaderOf(rover)(customerId as string)) ?? null,
    enabled: customerId !== undefined,
    staleTime: FRESH_MS,
  });
  return data;
}

/** The same, of whom the page has asked for already. */
export const knownNameOf = (client: QueryClient, customerId: string): string | undefined => {
  const customer = client.getQueryData<Customer | null>(['customer-named', customerId]);
  return customer ? nameOf(customer) : undefined;
};

type Naming = Pick<Customer, 'givenName' | 'familyName' | 'company' | 'emails' | 'phones'>;

/** “Ana Becker”, a company, or how they can be reached; undefined where nothing of it is known. */
export const nameOf = ({ givenName, familyName, company, emails, phones }: Naming): string | undefined =>
  [givenName, familyName].filter(Boolean).join(' ') || company || emails[0]?.value || phones[0]?.value;

/** What is absent is null: a listing or a unit may be gone by now. */
const orNull = async <T>(asked: Promise<{ data: T }>): Promise<T | null> => {
  try {
    return (await asked).data;
  } catch (error) {
    if (error instanceof RoverError && error.status === 404) return null;
    throw error;
  }
};

export function useListing(id: string | undefined): Listing | null | undefined {
  const rover = useRover();
  const { data } = useQuery({
    queryKey: ['listing', id],
    queryFn: ({ signal }) =>
      orNull(rover.get('/api/v1/listings/{id}', { path: { id: id as string }, signal })),
    enabled: id !== undefined,
    staleTime: FRESH_MS,
  });
  return data;
}

export function useUnit(unitId: string | undefined): StockUnit | null | undefined {
  const rover = useRover();
  const { data } = useQuery({
    queryKey: ['unit', unitId],
    queryFn: ({ signal }) =>
      orNull(rover.get('/api/v1/inventory/{unitId}', { path: { unitId: unitId as string }, signal })),
    enabled: unitId !== undefined,
    staleTime: FRESH_MS,
  });
  return data;
}

type Wanted = Pick<
  NonNullable<Lead['vehicle']>,
  'modelYear' | 'make' | 'model' | 'trim' | 'stockNumber' | 'vin'
>;

/** “2019 Ford Focus”, as far as it was said. */
export const wantedText = ({ modelYear, make, model, trim, stockNumber, vin }: Wanted): string | undefined =>
  [modelYear, make, model, trim].filter(Boolean).join(' ') || stockNumber || vin;

/** What a lead is about: as it was told, else what its listing is. */
export function useWanted({ vehicle }: Pick<Lead, 'vehicle'>): string | undefined {
  const told = vehicle ? wantedText(vehicle) : undefined;
  const listing = useListing(told === undefined ? vehicle?.listingId : undefined);
  return told ?? (listing ? wantedText(listing) : undefined);
}
