import { Injectable } from '@nestjs/common';
import type { LeadFacts } from '@rover/contracts';
import { Database, columnsOf, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** A lead as it stood at one moment, and the score that it was given then. */
export interface LeadFactRow {
  readonly leadId: string;
  readonly customerId?: string;
  readonly seenAt: Date;
  readonly facts: LeadFacts;
  readonly score?: number;
  readonly modelVersion?: number;
}

export interface LeadOutcomeRow {
  readonly leadId: string;
  readonly customerId?: string;
  readonly converted: boolean;
  readonly decidedAt: Date;
}

/** A fact with what became of its lead. */
export interface LabelledLead {
  readonly leadId: string;
  readonly seenAt: Date;
  readonly facts: LeadFacts;
  readonly converted: boolean;
}

/** Leads with an outcome, by kind. */
export interface LeadCounts {
  readonly converted: number;
  readonly lost: number;
}

/** A score, and what came of the lead. */
export interface JudgedScore {
  readonly score: number;
  readonly converted: boolean;
}

/** Nobody decides about a lead that was last seen so long ago: it is lost, whoever forgot to say so. */
const STALE_DAYS = 180;
/** What is older tells of another market. */
const KEPT_DAYS = 3 * 365;
/** Facts that a training reads at most, the latest. */
const MOST_READ = 200_000;

/** One of a day is kept, the last: scores may come every minute, and would say the same again and again. */
const KEEP = prepared(`
INSERT INTO lead_fact (lead_id, seen_on, seen_at, customer_id, facts, score, model_version)
SELECT DISTINCT ON (lead_id, seen_on) * FROM (
  SELECT lead_id, (seen_at AT TIME ZONE 'UTC')::date AS seen_on, seen_at, customer_id, facts, score, model_version
  FROM unnest($1::text[], $2::timestamptz[], $3::text[], $4::jsonb[], $5::real[], $6::int[])
    AS given (lead_id, seen_at, customer_id, facts, score, model_version)) AS dated
ORDER BY lead_id, seen_on, seen_at DESC
ON CONFLICT (lead_id, seen_on) DO UPDATE SET seen_at = excluded.seen_at, facts = excluded.facts,
  score = excluded.score, model_version = excluded.model_version,
  customer_id = coalesce(excluded.customer_id, lead_fact.customer_id)
WHERE excluded.seen_at >= lead_fact.seen_at`);

/** Of two decisions on one lead the later one holds. */
const DECIDE = prepared(`
INSERT INTO lead_outcome (lead_id, customer_id, converted, decided_at, recorded_at)
SELECT DISTINCT ON (lead_id) lead_id, customer_id, converted, decided_at, now()
FROM unnest($1::text[], $2::text[], $3::boolean[], $4::timestamptz[]) AS given (lead_id, customer_id, converted, decided_at)
ORDER BY lead_id, decided_at DESC
ON CONFLICT (lead_id) DO UPDATE SET converted = excluded.converted, decided_at = excluded.decided_at,
  recorded_at = excluded.recorded_at, customer_id = coalesce(excluded.customer_id, lead_outcome.customer_id)
WHERE excluded.decided_at >= lead_outcome.decided_at`);

/** Facts from before the decision alone: what was seen later knows it. */
const LABELLED = `
FROM lead_fact f LEFT JOIN lead_outcome o USING (lead_id)
WHERE (o.lead_id IS NOT NULL AND f.seen_at < o.decided_at)
   OR (o.lead_id IS NULL AND f.seen_at < to_timestamp($1::float8 / 1000) - interval '${STALE_DAYS} days')`;

const READ = prepared(`
SELECT lead_id AS "leadId", f.seen_at AS "seenAt", f.facts, coalesce(o.converted, false) AS converted ${LABELLED}
ORDER BY f.seen_at DESC LIMIT ${MOST_READ}`);

const COUNT = prepared(`
SELECT count(DISTINCT lead_id) FILTER (WHERE o.converted)::int AS converted,
  count(DISTINCT lead_id) FILTER (WHERE o.converted IS NOT TRUE)::int AS lost ${LABELLED}`);

const IS_NEWS = prepared('SELECT EXISTS (SELECT FROM lead_outcome WHERE recorded_at > $1) AS news');

/** The last score before the decision, of leads that were decided of late. */
const JUDGED = prepared(`
SELECT DISTINCT ON (lead_id) f.score, o.converted FROM lead_outcome o JOIN lead_fact f USING (lead_id)
WHERE o.decided_at > $1 AND f.seen_at < o.decided_at AND f.model_version = $2 AND f.score IS NOT NULL
ORDER BY lead_id, f.seen_at DESC LIMIT 5000`);

const FORGET_OUTCOMES = prepared(`
DELETE FROM lead_outcome WHERE customer_id = ANY($1::text[])
  OR lead_id IN (SELECT lead_id FROM lead_fact WHERE customer_id = ANY($1::text[]))`);
const FORGET_FACTS = prepared(`
DELETE FROM lead_fact WHERE customer_id = ANY($1::text[]) OR lead_id = ANY($2::text[])`);
const LEADS_OF = prepared(`
SELECT lead_id AS "leadId" FROM lead_fact WHERE customer_id = ANY($1::text[])
UNION SELECT lead_id FROM lead_outcome WHERE customer_id = ANY($1::text[])`);

const DROP_OLD_FACTS = prepared(
  `DELETE FROM lead_fact WHERE seen_at < to_timestamp($1::float8 / 1000) - interval '${KEPT_DAYS} days'`,
);
const DROP_OLD_OUTCOMES = prepared(
  `DELETE FROM lead_outcome WHERE decided_at < to_timestamp($1::float8 / 1000) - interval '${KEPT_DAYS} days'`,
);

/** What leads looked like, and what became of them. */
@Injectable()
export class LeadRepository {
  constructor(private readonly database: Database) {}

  async keep(tx: Sql, rows: readonly LeadFactRow[]): Promise<void> {
    const documents = rows.map((row) => ({ ...row, facts: JSON.stringify(row.facts) }));
    const columns = ['leadId', 'seenAt', 'customerId', 'facts', 'score', 'modelVersion'] as const;
    await tx.execute(KEEP, columnsOf(documents, columns));
  }

  async decide(tx: Sql, rows: readonly LeadOutcomeRow[]): Promise<void> {
    await tx.execute(DECIDE, columnsOf(rows, ['leadId', 'customerId', 'converted', 'decidedAt']));
  }

  /** Facts whose outcome is known, or can be taken for known, the latest first. */
  labelled(now: number): Promise<LabelledLead[]> {
    return this.database.query(READ, [now]);
  }

  async counts(now: number): Promise<LeadCounts> {
    const [counts] = await this.database.query<LeadCounts>(COUNT, [now]);
    return counts!;
  }

  /** Whether an outcome was recorded after this. */
  async hasNews(since: Date): Promise<boolean> {
    const [found] = await this.database.query<{ news: boolean }>(IS_NEWS, [since]);
    return found!.news;
  }

  /** What a version promised of leads that were decided after `since`, and what came. */
  judged(version: number, since: Date): Promise<JudgedScore[]> {
    return this.database.query(JUDGED, [since, version]);
  }

  /** Deletes everything that belongs to these customers, also where only one of a lead's rows names them. */
  async forget(tx: Sql, customers: readonly string[]): Promise<void> {
    const leads = await tx.query<{ leadId: string }>(LEADS_OF, [customers]);
    await tx.execute(FORGET_OUTCOMES, [customers]);
    await tx.execute(FORGET_FACTS, [customers, leads.map(({ leadId }) => leadId)]);
  }

  async dropOld(now: number): Promise<void> {
    await this.database.execute(DROP_OLD_FACTS, [now]);
    await this.database.execute(DROP_OLD_OUTCOMES, [now]);
  }
}
