import { Injectable } from '@nestjs/common';
import { customerHighInterest, customerInterested, customerNearInterest, visitEnded } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import type { Finding } from './attend.js';
import type { Found } from './follow.js';
import { dwellSecondsOf, secondsOf, toSeconds, type VisitState } from './visit-state.js';

const visitorOf = ({ showroomId, id, visitorId, customerId }: VisitState, time: number) => ({
  ...{ showroomId, visitId: id, visitorId, customerId },
  time: new Date(time).toISOString(),
});

/** Tells of visits what was found of them, in the transaction that stores them. */
@Injectable()
export class VisitJournal {
  constructor(private readonly outbox: Outbox) {}

  async tell(tx: Transaction, found: readonly Found[]): Promise<void> {
    const of = <K extends Finding['kind']>(kind: K) =>
      found.flatMap(({ visit, finding, time }) =>
        finding.kind === kind
          ? [{ visitor: visitorOf(visit, time), finding: finding as Extract<Finding, { kind: K }> }]
          : [],
      );
    await this.outbox.add(
      tx,
      customerNearInterest,
      of('near').map(({ visitor, finding: { unitId, metres, matched, at } }) => ({
        ...visitor,
        ...{ unitId, metres, matched, at: [...at] as [number, number] },
      })),
    );
    for (const [kind, event] of [
      ['interested', customerInterested],
      ['high', customerHighInterest],
    ] as const)
      await this.outbox.add(
        tx,
        event,
        of(kind).map(({ visitor, finding: { unitId, interest, ms } }) => ({
          ...visitor,
          ...{ unitId, interest, seconds: toSeconds(ms) },
        })),
      );
  }

  async end(tx: Transaction, visits: readonly VisitState[]): Promise<void> {
    await this.outbox.add(
      tx,
      visitEnded,
      visits.map((visit) => ({
        ...visitorOf(visit, visit.lastTime),
        dwellSeconds: dwellSecondsOf(visit),
        step: visit.step,
        zones: secondsOf(visit.zones),
        unitIds: Object.keys(visit.units),
      })),
    );
  }
}
