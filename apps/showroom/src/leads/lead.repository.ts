import { Injectable } from '@nestjs/common';
import type { Lead, listLeads, RequestOf, StandingScore } from '@rover/contracts';
import { Database, prepared, sql } from '@rover/persistence';
import type { Fragment, Page, Sql } from '@rover/persistence';
import { likeLiteral } from '../common/like-literal.js';
import { DocumentRepository } from '../common/document.repository.js';
import type { StoredLead } from './stored-lead.js';

type Filter = Omit<RequestOf<typeof listLeads>, 'limit' | 'cursor' | 'q'> & {
  /** All of them. */
  readonly words?: readonly LeadWord[];
};

/** A word that a lead has, or its customer. */
export interface LeadWord {
  /** Made searchable. */
  readonly word: string;
  readonly customerIds: readonly string[];
}

interface Row {
  readonly facts: StoredLead;
}

const KNOWN_BY_KEY = prepared(`
SELECT lead_id FROM lead_key JOIN unnest($2::text[], $3::text[]) AS given (source, value) USING (source, value)
WHERE showroom_id = $1 ORDER BY lead_id LIMIT 1`);
const OF_CUSTOMER = prepared(`
SELECT id FROM lead WHERE showroom_id = $1 AND customer_id = $2 AND vehicle_key = $3 AND open`);
const BEST_OF = prepared(`
SELECT id, score FROM lead WHERE showroom_id = $1 AND customer_id = $2 AND open ORDER BY score DESC, id LIMIT 1`);
const CLAIM = prepared(`
INSERT INTO lead_key (showroom_id, source, value, lead_id)
SELECT $1, source, value, $4 FROM unnest($2::text[], $3::text[]) AS given (source, value)
ON CONFLICT (showroom_id, source, value) DO NOTHING`);
const DUE = prepared(`
SELECT facts FROM lead WHERE due_at <= $1 ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED`);
const STALE = prepared('SELECT facts FROM lead WHERE stale ORDER BY id LIMIT $1');
/** Only while the lead is as it was when its score was asked for. */
const SCORED = prepared(`
UPDATE lead SET facts = facts || jsonb_build_object('score', $3::jsonb, 'stale', false)
WHERE id = $1 AND (facts ->> 'version')::int = $2`);
const FORGET = prepared(`
UPDATE lead SET facts = facts || '{"comments": null}'::jsonb WHERE customer_id = ANY($1::text[])`);
const FORGET_NOTES = prepared(`
UPDATE lead_activity SET facts = facts || '{"note": null}'::jsonb
WHERE lead_id IN (SELECT id FROM lead WHERE customer_id = ANY($1::text[]))`);

/** Leads in PostgreSQL. */
@Injectable()
export class LeadRepository extends DocumentRepository<StoredLead> {
  constructor(database: Database) {
    super(database, 'lead');
  }

  /** The lead that calls itself by one of these ids. */
  async byKey(tx: Sql, showroomId: string, ids: Lead['externalIds']): Promise<string | undefined> {
    const [row] = await tx.query<{ lead_id: string }>(KNOWN_BY_KEY, [showroomId, ...keysOf(ids)]);
    return row?.lead_id;
  }

  /** The customer's open lead for a vehicle. */
  async ofCustomer(
    tx: Sql,
    { showroomId, customerId, vehicleKey }: Pick<StoredLead, 'showroomId' | 'customerId' | 'vehicleKey'>,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(OF_CUSTOMER, [showroomId, customerId, vehicleKey]);
    return row?.id;
  }

  /** Of a customer's open leads in a showroom the one that is likeliest to become a sale. */
  async bestOf(
    tx: Sql,
    showroomId: string,
    customerId: string,
  ): Promise<{ id: string; score: number } | undefined> {
    const [row] = await tx.query<{ id: string; score: number }>(BEST_OF, [showroomId, customerId]);
    return row;
  }

  /** Answers whether all of the ids were free. Another transaction that claims one is waited for. */
  async claim(tx: Sql, lead: Pick<Lead, 'id' | 'showroomId' | 'externalIds'>): Promise<boolean> {
    const ids = lead.externalIds;
    return (await tx.execute(CLAIM, [lead.showroomId, ...keysOf(ids), lead.id])) === ids.length;
  }

  /** Leads whose timers have run out, locked; what another replica has at hand is left to it. */
  async due(tx: Sql, now: Date, most: number): Promise<StoredLead[]> {
    return (await tx.query<Row>(DUE, [now.toISOString(), most])).map(({ facts }) => facts);
  }

  /** Leads that scoring has yet to see. */
  async stale(most: number): Promise<StoredLead[]> {
    return (await this.database.query<Row>(STALE, [most])).map(({ facts }) => facts);
  }

  /** Answers whether the lead was still as it was scored. */
  async scored(tx: Sql, { id, version }: StoredLead, score: StandingScore): Promise<boolean> {
    return (await tx.execute(SCORED, [id, version, JSON.stringify(score)])) > 0;
  }

  /** Deletes what people wrote; what is counted of them stays. */
  async forget(customerIds: readonly string[]): Promise<void> {
    await this.database.execute(FORGET, [customerIds]);
    await this.database.execute(FORGET_NOTES, [customerIds]);
  }

  /** @param showrooms whose leads may be seen; all when absent @throws CursorInvalidError */
  page(
    filter: Filter,
    showrooms: readonly string[] | undefined,
    now: string,
    page: { limit: number; cursor?: string },
  ): Promise<Page<StoredLead>> {
    return this.pageOf(
      [
        ...(showrooms ? [sql`showroom_id = ANY(${showrooms})`] : []),
        ...meets(filter, now),
        ...(filter.words ?? []).map(has),
      ],
      page,
    );
  }
}

const keysOf = (ids: Lead['externalIds']): [string[], string[]] => [
  ids.map(({ source }) => source),
  ids.map(({ value }) => value),
];

const has = ({ word, customerIds }: LeadWord): Fragment =>
  sql`words LIKE ${`%${likeLiteral(word)}%`} OR customer_id = ANY(${customerIds}::text[])`;

const meets = (filter: Filter, now: string): (Fragment | false)[] => [
  filter.showroomId !== undefined && sql`showroom_id = ${filter.showroomId}`,
  filter.status !== undefined && sql`status = ANY(${filter.status})`,
  filter.open !== undefined && sql`open = ${filter.open}`,
  filter.repId !== undefined && sql`rep_id = ${filter.repId}`,
  filter.unassigned !== undefined && sql`(rep_id IS NULL) = ${filter.unassigned}`,
  filter.customerId !== undefined && sql`customer_id = ${filter.customerId}`,
  filter.source !== undefined && sql`source = ${filter.source}`,
  filter.minScore !== undefined && sql`score >= ${filter.minScore}`,
  filter.overdue !== undefined &&
    sql`(open AND (coalesce(next_action_at < ${now}, false) OR coalesce(response_due_at < ${now}, false))) = ${filter.overdue}`,
];
