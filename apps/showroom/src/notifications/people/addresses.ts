import { addressChannels } from '@rover/contracts';
import type { AddressChannel, NotificationAddress } from '@rover/contracts';
import type { StoredPreferences } from './preference.repository.js';

type Said = Pick<StoredPreferences, 'preferences'>;
type Shown = Pick<StoredPreferences, 'preferences' | 'confirmed'>;

/** Where somebody says that they are reached. */
export const addressOf = ({ preferences: { email, phone } }: Said, channel: AddressChannel): string | null =>
  channel === 'email' ? email : phone;

/** Where they have shown that they are. */
export const confirmedOf = (stored: Shown, channel: AddressChannel): string | undefined => {
  const address = addressOf(stored, channel);
  return address !== null && stored.confirmed[channel] === address ? address : undefined;
};

/** What was confirmed or asked of an address that is theirs no longer is forgotten. */
export function withoutFormer(stored: StoredPreferences): StoredPreferences {
  const isStill = (channel: AddressChannel, address: string | undefined): boolean =>
    address !== undefined && address === addressOf(stored, channel);
  const kept = <T>(of: Partial<Record<AddressChannel, T>>, addressIn: (value: T) => string) =>
    Object.fromEntries(
      addressChannels.flatMap((channel) => {
        const value = of[channel];
        return value !== undefined && isStill(channel, addressIn(value)) ? [[channel, value]] : [];
      }),
    );
  return {
    ...stored,
    confirmed: kept(stored.confirmed, (address) => address),
    checks: kept(stored.checks, ({ address }) => address),
  };
}

export const shownAddress = (
  stored: StoredPreferences,
  channel: AddressChannel,
): NotificationAddress | undefined => {
  const address = addressOf(stored, channel);
  const check = stored.checks[channel];
  if (address === null) return undefined;
  return {
    ...{ channel, address, confirmed: confirmedOf(stored, channel) !== undefined },
    codeSentAt: check ? new Date(check.sentAt).toISOString() : null,
  };
};
