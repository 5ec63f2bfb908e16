import { Injectable } from '@nestjs/common';
import type { FollowUp, FollowUpPlan, listFollowUps, RequestOf } from '@rover/contracts';
import { Database, prepared, sql } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import { DocumentRepository } from '../../common/document.repository.js';

type Paging = Pick<RequestOf<typeof listFollowUps>, 'limit' | 'cursor'>;
type Filter = Omit<RequestOf<typeof listFollowUps>, 'limit' | 'cursor'>;

interface Row<T> {
  readonly facts: T;
}

const OF_LEAD = prepared(`
SELECT facts FROM follow_up_plan
WHERE showroom_id = $1 AND active AND status = $2 AND (source IS NULL OR source = $3) ORDER BY id`);
const ENROL = prepared(`
INSERT INTO follow_up (id, facts) SELECT id, facts FROM unnest($1::text[], $2::jsonb[]) AS given (id, facts)
ON CONFLICT (lead_id, plan_id, step) DO NOTHING`);
const RESUME = prepared(`
INSERT INTO follow_up (id, facts) SELECT id, facts FROM unnest($1::text[], $2::jsonb[]) AS given (id, facts)
ON CONFLICT (lead_id, plan_id, step) DO UPDATE
SET facts = EXCLUDED.facts || jsonb_build_object('id', follow_up.id) WHERE follow_up.state = 'skipped'`);
const STOP = prepared(`
UPDATE follow_up SET facts = facts || jsonb_build_object('state', 'skipped', 'skipped', $2::text, 'updatedAt', $3::text)
WHERE lead_id = $1 AND state IN ('waiting', 'due')`);
const DUE = prepared(`
SELECT facts FROM follow_up WHERE state = 'waiting' AND due_at <= $1 ORDER BY due_at LIMIT $2`);
/** Only what nobody has decided meanwhile. */
const DECIDE = prepared(`UPDATE follow_up SET facts = $2 WHERE id = $1 AND state = 'waiting'`);

const SETTLE_DUE = prepared(`
UPDATE follow_up SET facts = facts || jsonb_build_object('state', $2::text, 'skipped', $3::text, 'updatedAt', $4::text)
WHERE id = $1 AND state = 'due'`);

/** Sequences of follow-ups in PostgreSQL. */
@Injectable()
export class FollowUpPlanRepository extends DocumentRepository<FollowUpPlan> {
  constructor(database: Database) {
    super(database, 'follow_up_plan');
  }

  /** Those that a lead of a source is enrolled in when it comes to a status. */
  async entered(tx: Sql, showroomId: string, status: string, source: string): Promise<FollowUpPlan[]> {
    const rows = await tx.query<Row<FollowUpPlan>>(OF_LEAD, [showroomId, status, source]);
    return rows.map(({ facts }) => facts);
  }

  /** @throws CursorInvalidError */
  page(showroomId: string, paging: Paging): Promise<Page<FollowUpPlan>> {
    return this.pageOf([sql`showroom_id = ${showroomId}`], paging);
  }
}

/** Follow-ups in PostgreSQL. */
@Injectable()
export class FollowUpRepository extends DocumentRepository<FollowUp> {
  constructor(database: Database) {
    super(database, 'follow_up');
  }

  /** A lead that comes to a status again is not enrolled again. */
  async enrol(tx: Sql, followUps: readonly FollowUp[]): Promise<void> {
    await tx.execute(ENROL, rowsOf(followUps));
  }

  /** Enrols by somebody's word: steps that were skipped wait again. */
  async resume(tx: Sql, followUps: readonly FollowUp[]): Promise<void> {
    await tx.execute(RESUME, rowsOf(followUps));
  }

  async stop(
    tx: Sql,
    leadId: string,
    skipped: NonNullable<FollowUp['skipped']>,
    time: string,
  ): Promise<void> {
    await tx.execute(STOP, [leadId, skipped, time]);
  }

  async due(now: string, most: number): Promise<FollowUp[]> {
    return (await this.database.query<Row<FollowUp>>(DUE, [now, most])).map(({ facts }) => facts);
  }

  /** Answers whether nobody had decided it before. */
  async decide(tx: Sql, followUp: FollowUp): Promise<boolean> {
    return (await tx.execute(DECIDE, [followUp.id, JSON.stringify(followUp)])) > 0;
  }

  /** Says what became of one that is due; what somebody settled already stays as it is. */
  async settleDue(
    tx: Sql,
    id: string,
    { state, skipped, time }: Pick<FollowUp, 'state' | 'skipped'> & { time: string },
  ): Promise<void> {
    await tx.execute(SETTLE_DUE, [id, state, skipped, time]);
  }

  /** @param showrooms whose follow-ups may be seen; all when absent @throws CursorInvalidError */
  page(filter: Filter, showrooms: readonly string[] | undefined, paging: Paging): Promise<Page<FollowUp>> {
    const { leadId, showroomId, repId, state, channel } = filter;
    const conditions = [
      showrooms !== undefined && sql`showroom_id = ANY(${showrooms})`,
      leadId !== undefined && sql`lead_id = ${leadId}`,
      showroomId !== undefined && sql`showroom_id = ${showroomId}`,
      repId !== undefined && sql`lead_id IN (SELECT lead.id FROM lead WHERE lead.rep_id = ${repId})`,
      state !== undefined && sql`state = ${state}`,
      channel !== undefined && sql`facts ->> 'channel' = ${channel}`,
    ];
    return this.pageOf(conditions, paging);
  }
}

const rowsOf = (followUps: readonly FollowUp[]): [string[], string[]] => [
  followUps.map(({ id }) => id),
  followUps.map((one) => JSON.stringify(one)),
];
