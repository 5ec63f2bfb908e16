import { hash } from 'node:crypto';
import type { SecurityEventKind, SecuritySeverity } from '@rover/contracts';
import type { LogLevels } from './log-levels.js';
import { keptWhole, type Logger } from './logger.js';

/** A stream of log lines of its own: `event.dataset`. */
export type EventDataset = 'business' | 'security' | 'audit';

/** By the Elastic Common Schema: what kind of thing happened (`event.category`) and how (`event.type`). */
interface Classification {
  readonly category: readonly string[];
  readonly type: readonly string[];
  /** `alert` asks for eyes, `event` does not. */
  readonly kind?: 'event' | 'alert';
}

const businessEvents = {
  'recommendation.generated': { category: ['web'], type: ['creation'] },
  'interaction.recorded': { category: ['web'], type: ['access'] },
  'conversion.recorded': { category: ['web'], type: ['change'] },
  'model.updated': { category: ['configuration'], type: ['change'] },
} as const satisfies Record<string, Classification>;

/** What the business wants to know of. */
export type BusinessEvent = keyof typeof businessEvents;

const securityEvents: Record<SecurityEventKind, Classification> = {
  signInFailed: { category: ['authentication'], type: ['start'] },
  accessRefused: { category: ['web'], type: ['access', 'denied'] },
  rateLimited: { category: ['web'], type: ['denied'] },
  suspiciousActivity: { category: ['intrusion_detection'], type: ['info'], kind: 'alert' },
};

/** Who did what, for the audit. */
export interface AuditEntry {
  /** `<noun>.<verb>`. */
  readonly action: string;
  /** The person or client that did it; hashed in the line. */
  readonly by: string;
  readonly fields?: object;
}

/** A person as lines name them: the same in all of them, so that they can be followed, and nobody by name. */
export const userHash = (user: string): string => hash('sha256', user).slice(0, 16);

/**
 * Business, security and audit events as streams of log lines, told apart by `event.dataset`. Under a flood business and
 * security lines are sampled as all others are; what is audited is written whole.
 */
export class EventLog {
  private readonly loggers: Record<EventDataset, Logger>;

  constructor(levels: LogLevels) {
    const stream = (dataset: EventDataset) => ({ 'event.dataset': `rover.${dataset}` });
    this.loggers = {
      business: levels.of('business', stream('business')),
      security: levels.forTheRecord('security', stream('security')),
      audit: keptWhole(levels.forTheRecord('audit', stream('audit'))),
    };
  }

  /** `user` is hashed. Costs a few hundred nanoseconds where it is sampled away. */
  business(action: BusinessEvent, { user, ...fields }: { user?: string } & Record<string, unknown>): void {
    const { business } = this.loggers;
    if (!business.isLevelEnabled('info')) return;
    business.info({ ...classified(businessEvents[action], action), ...hashed(user), ...fields }, action);
  }

  security(action: SecurityEventKind, { user, ...fields }: SecurityFields): void {
    const level = fields.severity === 'high' ? 'warn' : 'info';
    const outcome = action === 'suspiciousActivity' ? 'unknown' : 'failure';
    this.loggers.security[level](
      { ...classified(securityEvents[action], action), outcome, ...hashed(user), ...fields },
      `Security: ${action}`,
    );
  }

  /** What was done, after it was. */
  audit({ action, by, fields }: AuditEntry): void {
    const classification = { category: ['configuration'], type: ['change'] };
    this.loggers.audit.info(
      { ...classified(classification, action), outcome: 'success', ...hashed(by), ...fields },
      `Audit: ${action}`,
    );
  }
}

type SecurityFields = { readonly severity: SecuritySeverity; readonly user?: string } & Record<
  string,
  unknown
>;

const hashed = (user: string | undefined): object => (user === undefined ? {} : { user: userHash(user) });

const classified = ({ category, type, kind = 'event' }: Classification, action: string): object => ({
  'event.kind': kind,
  'event.category': category,
  'event.type': type,
  action,
});
