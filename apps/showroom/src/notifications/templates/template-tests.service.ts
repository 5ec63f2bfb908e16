import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { newId } from '../../common/new-id.js';
import { NotificationRepository } from '../deliveries/notification.repository.js';
import { NotificationSeals } from '../notification-seals.service.js';
import { Reaches } from '../people/reaches.service.js';
import { unsent } from '../stored-notification.js';
import { TestAddressMissingError } from '../notification.errors.js';
import { exampleContent, TemplateService } from './template.service.js';

/** Sends templates with examples to those who write them. */
@Injectable()
export class TemplateTests {
  constructor(
    private readonly database: Database,
    private readonly templates: TemplateService,
    private readonly reaches: Reaches,
    private readonly seals: NotificationSeals,
    private readonly notifications: NotificationRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ForbiddenError, TemplateNotFoundError, TestAddressMissingError */
  async send(templateId: string, caller: Caller): Promise<{ notificationId: string }> {
    const template = await this.templates.get(templateId, caller);
    const { channel, showroomId, language } = template;
    const reach = await this.reaches.of({ kind: 'user', id: caller.sub }, showroomId);
    if (reach?.addresses[channel] === undefined) throw new TestAddressMissingError(channel);
    const [id, now] = [newId('ntf'), new Date(this.clock.now())];
    const sealed = await this.seals.seal({ id, customerId: null }, exampleContent(template));
    await this.notifications.insert(this.database, {
      ...{
        id,
        cause: `test/${id}`,
        kind: 'test',
        audience: 'user',
        recipientId: caller.sub,
        userId: caller.sub,
      },
      ...{
        channel,
        purpose: 'service',
        urgent: true,
        settled: false,
        showroomId,
        customerId: null,
        references: {},
      },
      ...{ language, template: template.id, ...sealed, state: 'waiting', skipped: null },
      ...{ dueAt: now, expiresAt: null, createdAt: now, ...unsent },
    });
    return { notificationId: id };
  }
}
