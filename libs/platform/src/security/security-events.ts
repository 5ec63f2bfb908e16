import type { AppName, SecurityEventKind, SecuritySeverity } from '@rover/contracts';
import type { Counter } from 'prom-client';
import type { Clock } from '../clock/clock.js';
import type { RoverError } from '../errors/rover.error.js';
import { userHash, type EventLog } from '../logging/event-log.js';
import type { Metrics } from '../metrics/metrics.js';
import { RiskBook } from './risk-book.js';
import type { SecurityJournal } from './security-journal.js';

/** Who was refused where. */
export interface Refusal {
  readonly door: 'http' | 'socket';
  /** Of the network. */
  readonly address?: string;
  /** Who it is, when that is known. */
  readonly subject?: string;
}

interface Rule {
  readonly event: SecurityEventKind;
  readonly severity: SecuritySeverity;
  /** What it adds to the risk of its source. */
  readonly points: number;
}

/** By error code. A token that has expired is everyday life; one that was forged or revoked is not. */
const rules: Readonly<Record<string, Rule>> = {
  TOKEN_EXPIRED: { event: 'signInFailed', severity: 'low', points: 0 },
  TOKEN_INVALID: { event: 'signInFailed', severity: 'medium', points: 10 },
  TOKEN_REVOKED: { event: 'signInFailed', severity: 'high', points: 20 },
  UNAUTHENTICATED: { event: 'accessRefused', severity: 'low', points: 1 },
  FORBIDDEN: { event: 'accessRefused', severity: 'medium', points: 5 },
  RATE_LIMITED: { event: 'rateLimited', severity: 'low', points: 2 },
};

type Told = Refusal & { readonly riskScore: number; readonly code?: string };

const suspicious = { event: 'suspiciousActivity', severity: 'high' } as const;

/** What is needed to tell of security. */
export interface SecurityParts {
  readonly app: AppName;
  readonly metrics: Metrics;
  readonly events: EventLog;
  readonly journal: SecurityJournal;
  readonly clock: Clock;
}

/** Counts, logs and keeps who was refused, and says when somebody is refused suspiciously often. Inject it. */
export class SecurityEvents {
  private readonly risks = new RiskBook();
  private readonly counter: Counter<'event' | 'severity'>;

  constructor(private readonly parts: SecurityParts) {
    this.counter = parts.metrics.counter(
      'rover_security_events_total',
      'Failed sign-ins, refused access, limits that were reached, sources that became suspicious',
      ['event', 'severity'],
    );
    for (const { event, severity } of [...Object.values(rules), suspicious])
      this.counter.inc({ event, severity }, 0);
  }

  /** Takes an error that a door has answered with; most are none of security. */
  refused(error: RoverError, refusal: Refusal): void {
    const rule = rules[error.code];
    if (!rule) return;
    const source = refusal.subject ?? refusal.address ?? 'unknown';
    const { score, turned } = this.risks.add(source, rule.points, this.parts.clock.now());
    this.tell(rule, { ...refusal, riskScore: score, code: error.code });
    if (turned) this.tell(suspicious, { ...refusal, riskScore: score });
  }

  private tell({ event, severity }: Omit<Rule, 'points'>, { subject, ...fields }: Told): void {
    const { app, clock, events, journal } = this.parts;
    this.counter.inc({ event, severity });
    events.security(event, { severity, user: subject, ...fields });
    const at = new Date(clock.now()).toISOString();
    const user = subject === undefined ? {} : { userHash: userHash(subject) };
    journal.note({ at, app, event, severity, ...fields, ...user });
  }
}
