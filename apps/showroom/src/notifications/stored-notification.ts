import type {
  Audience,
  Delivery,
  DeliveryKind,
  DeliverySkip,
  DeliveryState,
  NotificationChannel,
  NotificationReferences,
  ReceiptStatus,
} from '@rover/contracts';

/** One notification for one recipient on one channel, as stored. What it says is sealed. */
export interface StoredNotification {
  readonly id: string;
  readonly cause: string;
  readonly kind: DeliveryKind;
  readonly audience: Audience;
  readonly recipientId: string;
  readonly userId: string | null;
  readonly channel: NotificationChannel;
  readonly purpose: Delivery['purpose'];
  readonly urgent: boolean;
  /** Whether consent and hour were looked at before it came here. */
  readonly settled: boolean;
  readonly showroomId: string | null;
  /** Whose personal data it holds, sealed with their key. */
  readonly customerId: string | null;
  readonly references: NotificationReferences;
  readonly language: string;
  readonly template: string;
  /** The key of what is about no customer. */
  readonly wrappedKey: Buffer | null;
  /** Null once erased; and of a digest, which is what it gathers. */
  readonly content: Buffer | null;
  readonly state: DeliveryState;
  readonly skipped: DeliverySkip | null;
  readonly attempts: number;
  readonly dueAt: Date;
  readonly expiresAt: Date | null;
  readonly digestId: string | null;
  readonly provider: string | null;
  readonly providerId: string | null;
  readonly error: string | null;
  readonly receipt: ReceiptStatus | null;
  readonly receiptCode: string | null;
  readonly receiptAt: Date | null;
  readonly readAt: Date | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

/** What it says, as it is sealed. */
export interface Content {
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** Where a message without provider would have gone. */
  readonly to?: string;
}

/** What is so of everything that was not tried yet. */
export const unsent = {
  ...{ attempts: 0, digestId: null, provider: null, providerId: null, error: null },
  ...{ receipt: null, receiptCode: null, receiptAt: null, readAt: null, sentAt: null },
} as const;

const iso = (time: Date | null): string | null => time && time.toISOString();

/** What managers see of it. */
export function deliveryOf(row: StoredNotification): Delivery {
  const { id, kind, showroomId, references, cause, channel, purpose, urgent, language, template } = row;
  const { state, skipped, attempts, digestId, provider, providerId, error } = row;
  return {
    ...{ id, kind, showroomId, references, cause, channel, purpose, urgent, language, template },
    ...{ state, skipped, attempts, digestId, provider, providerId, error },
    recipient: { kind: row.audience, id: row.recipientId },
    receipt: row.receipt && {
      status: row.receipt,
      code: row.receiptCode,
      time: iso(row.receiptAt) as string,
    },
    dueAt: row.dueAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    readAt: iso(row.readAt),
    sentAt: iso(row.sentAt),
  };
}
