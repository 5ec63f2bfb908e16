import { Inject, Injectable } from '@nestjs/common';
import { kindOfNotification, notificationKindNames, stockKeepers } from '@rover/contracts';
import type {
  Caller,
  listTemplates,
  NewNotificationTemplate,
  NotificationTemplate,
  RenderedTemplate,
  RequestOf,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { callerHas, CLOCK, ForbiddenError, requireRole } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { newId } from '../../common/new-id.js';
import { requireManager, showroomsOf } from '../../common/showroom-access.js';
import { isViolationOf } from '../../common/violation.js';
import { TemplateInvalidError, TemplateNotFoundError, TemplateTakenError } from '../notification.errors.js';
import type { Content } from '../stored-notification.js';
import { exampleOf } from './examples.js';
import { faultsOf } from './mustache-text.js';
import { TemplateRepository } from './template.repository.js';
import { contentOf } from './writer.service.js';

/** Templates as managers write them: of their showrooms, and administrators of all. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly database: Database,
    private readonly templates: TemplateRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  kinds(caller: Caller) {
    requireRole(caller, stockKeepers);
    return notificationKindNames.map((kind) => {
      const { description, audiences, variables } = kindOfNotification(kind);
      return { kind, description, audiences: [...audiences], variables: [...variables] };
    });
  }

  /** @throws ForbiddenError, ShowroomUnknownError, TemplateInvalidError, TemplateTakenError */
  create(given: NewNotificationTemplate, caller: Caller): Promise<NotificationTemplate> {
    requireWriter(caller, given.showroomId);
    check(given);
    return this.#next(given, true, caller);
  }

  /** @throws ForbiddenError, ShowroomUnknownError, TemplateNotFoundError, TemplateTakenError */
  async end(templateId: string, caller: Caller): Promise<NotificationTemplate> {
    const template = await this.get(templateId, caller);
    requireWriter(caller, template.showroomId);
    if (!template.active) return template;
    const { subject, text, html, showroomId, kind, name, audience, channel, language } = template;
    const given = { subject, text, html, showroomId, kind, name, audience, channel, language };
    return this.#next(given, false, caller);
  }

  /** @throws ForbiddenError, TemplateNotFoundError */
  async get(templateId: string, caller: Caller): Promise<NotificationTemplate> {
    requireRole(caller, stockKeepers);
    const seen = showroomsOf(caller);
    const template = await this.templates.find(templateId);
    const isSeen = template && (template.showroomId === null || !seen || seen.includes(template.showroomId));
    if (!isSeen) throw new TemplateNotFoundError();
    return template;
  }

  /** @throws ForbiddenError, CursorInvalidError */
  list(request: RequestOf<typeof listTemplates>, caller: Caller): Promise<Page<NotificationTemplate>> {
    requireRole(caller, stockKeepers);
    return this.templates.page(request, showroomsOf(caller));
  }

  /** @throws ForbiddenError, TemplateInvalidError */
  preview(given: NewNotificationTemplate, caller: Caller): RenderedTemplate {
    requireRole(caller, stockKeepers);
    check(given);
    return exampleContent(given);
  }

  #next(given: NewNotificationTemplate, active: boolean, caller: Caller): Promise<NotificationTemplate> {
    return this.database
      .transaction(async (tx: Transaction) => {
        const version = (await this.templates.version(tx, given)) + 1;
        const createdAt = new Date(this.clock.now()).toISOString();
        const made = { id: newId('ntt'), ...given, version, active, createdBy: caller.sub, createdAt };
        await this.templates.insert(tx, made);
        return made;
      })
      .catch((error: unknown) => {
        throw isViolationOf(error, 'notification_template_version') ? new TemplateTakenError() : error;
      });
  }
}

/** What a template says with examples for its variables. */
export function exampleContent(template: NewNotificationTemplate): Content {
  const { variables } = kindOfNotification(template.kind);
  return contentOf(template, exampleOf(variables, template.language), template.channel);
}

/** What holds for all showrooms is the administrators'. */
function requireWriter(caller: Caller, showroomId: string | null): void {
  requireRole(caller, stockKeepers);
  if (showroomId !== null) requireManager(caller, showroomId);
  else if (!callerHas(caller, ['admin']))
    throw new ForbiddenError('Name a showroom: what holds for all of them is written by administrators.');
}

/** @throws TemplateInvalidError */
function check({ kind, audience, channel, subject, text, html }: NewNotificationTemplate): void {
  const { audiences, variables } = kindOfNotification(kind);
  const of = (path: string, template: string | null) =>
    template === null ? [] : faultsOf(template, variables).map((message) => ({ path, message }));
  const errors = [
    ...(audiences.includes(audience)
      ? []
      : [{ path: 'audience', message: `is not told of ${kind}; ${audiences.join(' and ')} may be` }]),
    ...(html !== null && channel !== 'email' ? [{ path: 'html', message: 'is for e-mail alone' }] : []),
    ...(subject === null && channel !== 'sms' ? [{ path: 'subject', message: 'is needed' }] : []),
    ...[...of('subject', subject), ...of('text', text), ...of('html', html)],
  ];
  if (errors.length > 0) throw new TemplateInvalidError(errors);
}
