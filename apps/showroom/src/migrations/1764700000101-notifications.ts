import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One event reaches one recipient on one channel once: by the unique key, however often it is delivered. */
export class Notifications1764700000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [NOTIFICATION, TEMPLATE, PREFERENCES]) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notification, notification_template, notification_preferences');
  }
}

/** `user_id` is who reads it on `socket`; `settled` says that consent and hour were looked at before it came here. */
const NOTIFICATION = `
CREATE TABLE notification (
  id text COLLATE "C" PRIMARY KEY,
  cause text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  audience text NOT NULL CHECK (audience IN ('customer', 'user')),
  recipient_id text COLLATE "C" NOT NULL,
  user_id text COLLATE "C",
  channel text NOT NULL CHECK (channel IN ('socket', 'email', 'sms', 'push')),
  purpose text NOT NULL CHECK (purpose IN ('marketing', 'service', 'transactional')),
  urgent boolean NOT NULL,
  settled boolean NOT NULL,
  showroom_id text COLLATE "C",
  customer_id text COLLATE "C",
  refs jsonb NOT NULL,
  language text NOT NULL,
  template text NOT NULL,
  wrapped_key bytea,
  content bytea,
  state text NOT NULL CHECK (state IN ('waiting', 'gathered', 'sending', 'sent', 'unknown', 'failed', 'skipped')),
  skipped text,
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  expires_at timestamptz,
  digest_id text COLLATE "C",
  lease text COLLATE "C",
  lease_until timestamptz,
  provider text,
  provider_id text COLLATE "C",
  error text,
  receipt text CHECK (receipt IN ('delivered', 'bounced', 'failed')),
  receipt_code text,
  receipt_at timestamptz,
  read_at timestamptz,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  UNIQUE (cause, audience, recipient_id, channel)
);
CREATE INDEX notification_due ON notification (due_at) WHERE state = 'waiting';
CREATE INDEX notification_leased ON notification (lease_until) WHERE state = 'sending';
CREATE INDEX notification_unread ON notification (user_id) WHERE channel = 'socket' AND state = 'sent' AND read_at IS NULL;
CREATE INDEX notification_own ON notification (user_id, id) WHERE channel = 'socket' AND state = 'sent';
CREATE INDEX notification_of_showroom ON notification (showroom_id, id);
CREATE INDEX notification_of_customer ON notification (customer_id) WHERE content IS NOT NULL;
CREATE INDEX notification_of_digest ON notification (digest_id) WHERE digest_id IS NOT NULL;
CREATE INDEX notification_by_provider ON notification (provider, provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX notification_by_age ON notification (created_at)`;

/** Versions are never changed. Of two that are written at once for one place, one is the next, and the other waits for it. */
const TEMPLATE = `
CREATE TABLE notification_template (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  showroom_id text COLLATE "C" GENERATED ALWAYS AS (facts ->> 'showroomId') STORED,
  kind text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'kind') STORED,
  name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'name') STORED,
  audience text NOT NULL GENERATED ALWAYS AS (facts ->> 'audience') STORED,
  channel text NOT NULL GENERATED ALWAYS AS (facts ->> 'channel') STORED,
  language text NOT NULL GENERATED ALWAYS AS (facts ->> 'language') STORED,
  version integer NOT NULL GENERATED ALWAYS AS ((facts ->> 'version')::integer) STORED
);
CREATE UNIQUE INDEX notification_template_version ON notification_template
  (kind, name, audience, channel, language, coalesce(showroom_id, ''), version)`;

const PREFERENCES = `
CREATE TABLE notification_preferences (
  user_id text COLLATE "C" PRIMARY KEY,
  caller jsonb NOT NULL,
  facts jsonb NOT NULL,
  showrooms text[] NOT NULL,
  vehicles text[] NOT NULL,
  fleets text[] NOT NULL,
  wrapped_key bytea NOT NULL,
  personal bytea NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX ON notification_preferences USING gin (showrooms);
CREATE INDEX ON notification_preferences USING gin (vehicles);
CREATE INDEX ON notification_preferences USING gin (fleets)`;
