import { z } from 'zod';
import { id, instant, label } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { stockKeepers } from '../inventory/stock-unit.js';
import { audience, notificationChannel, notificationKind, templateLanguage } from './notification-kind.js';

const service = 'showroom';
const path = '/api/v1/notifications/templates';
const kept = { access: stockKeepers, tag: 'Notifications' } as const;
const params = z.strictObject({ templateId: id });

/** What a template is for; of each there is one that counts, the newest. */
const place = {
  showroomId: id.nullable().meta({ description: 'Null: of all showrooms that have none of their own' }),
  kind: notificationKind,
  name: label(120).meta({ description: 'As steps of follow-ups name it; else `default`' }),
  audience,
  channel: notificationChannel,
  language: templateLanguage,
};

const text = (max: number) => z.string().min(1).max(max);
const words = {
  subject: text(200)
    .regex(/^[^\r\n]*$/, 'is one line')
    .nullable()
    .meta({ description: 'Null: none, on SMS' }),
  text: text(10_000).meta({ description: 'Mustache: `{{vehicle}}`, `{{#repName}}…{{/repName}}`' }),
  html: text(50_000).nullable().meta({
    description: 'Of an e-mail; variables are escaped. Null: made of the text',
  }),
};

export const notificationTemplate = z
  .strictObject({
    id,
    ...place,
    ...words,
    version: z.int().min(1),
    active: z.boolean().meta({ description: 'False: it was ended, what comes with Rover counts again' }),
    createdBy: z.string(),
    createdAt: instant,
  })
  .meta({ id: 'NotificationTemplate' });
export type NotificationTemplate = z.infer<typeof notificationTemplate>;

export const newNotificationTemplate = z
  .strictObject({
    showroomId: place.showroomId.default(null),
    kind: place.kind,
    name: place.name.default('default'),
    audience: place.audience,
    channel: place.channel,
    language: place.language,
    subject: words.subject.default(null),
    text: words.text,
    html: words.html.default(null),
  })
  .meta({ id: 'NewNotificationTemplate' });
export type NewNotificationTemplate = z.infer<typeof newNotificationTemplate>;

export const renderedTemplate = z
  .strictObject({ subject: z.string().nullable(), text: z.string(), html: z.string().nullable() })
  .meta({ id: 'RenderedTemplate' });
export type RenderedTemplate = z.infer<typeof renderedTemplate>;

export const templatesQuery = z.strictObject({
  showroomId: id.optional(),
  kind: notificationKind.optional(),
  channel: notificationChannel.optional(),
  language: templateLanguage.optional(),
  ...pageQuery,
});

export const kindDescription = z
  .strictObject({
    kind: notificationKind,
    description: z.string(),
    audiences: z.array(audience),
    variables: z.array(z.string()),
  })
  .meta({ id: 'NotificationKindDescription' });

export const listNotificationKinds = defineQuery({
  name: 'notificationTemplates.kinds',
  service,
  request: z.strictObject({}),
  reply: z.strictObject({ data: z.array(kindDescription) }),
  description: 'What people are notified of, and what its templates may speak of',
});

export const createTemplate = defineCommand({
  name: 'notificationTemplates.create',
  service,
  request: z.strictObject({ template: newNotificationTemplate }),
  reply: single(notificationTemplate),
  description: 'Write the next version of a template; variables that its kind has not are refused',
});

export const listTemplates = defineQuery({
  name: 'notificationTemplates.list',
  service,
  request: templatesQuery,
  reply: listOf(notificationTemplate),
  description: 'Templates with all their versions, newest first',
});

export const getTemplate = defineQuery({
  name: 'notificationTemplates.get',
  service,
  request: params,
  reply: single(notificationTemplate),
  description: 'One version of a template',
});

export const endTemplate = defineCommand({
  name: 'notificationTemplates.end',
  service,
  request: params,
  reply: single(notificationTemplate),
  description: 'End a template: what comes with Rover counts again',
});

export const previewTemplate = defineQuery({
  name: 'notificationTemplates.preview',
  service,
  request: z.strictObject({ template: newNotificationTemplate }),
  reply: single(renderedTemplate),
  description: 'A template with examples for its variables; nothing is kept',
});

export const testTemplate = defineCommand({
  name: 'notificationTemplates.test',
  service,
  request: params,
  reply: single(z.strictObject({ notificationId: id })),
  description: 'Send a template with examples to the caller',
});

export const listNotificationKindsRoute = defineRoute({
  ...kept,
  id: 'notificationTemplates.kinds',
  method: 'GET',
  path: '/api/v1/notifications/kinds',
  summary: 'What people are notified of, and what its templates may speak of',
  reply: listNotificationKinds.reply,
});

export const createTemplateRoute = defineRoute({
  ...kept,
  id: 'notificationTemplates.create',
  method: 'POST',
  path,
  summary: 'Write the next version of a template',
  body: newNotificationTemplate,
  reply: single(notificationTemplate),
  status: 201,
  idempotent: true,
});

export const listTemplatesRoute = defineRoute({
  ...kept,
  id: 'notificationTemplates.list',
  method: 'GET',
  path,
  summary: 'Templates with all their versions, newest first',
  query: templatesQuery,
  reply: listOf(notificationTemplate),
});

export const previewTemplateRoute = defineRoute({
  ...kept,
  id: 'notificationTemplates.preview',
  method: 'POST',
  path: `${path}/preview`,
  summary: 'See a template with examples for its variables; nothing is kept',
  body: newNotificationTemplate,
  reply: single(renderedTemplate),
});

export const getTemplateRoute = defineRoute({
  ...kept,
  id: 'notificationTemplates.get',
  method: 'GET',
  path: `${path}/:templateId`,
  summary: 'One version of a template',
  params,
  reply: single(notificationTemplate),
});

export const endTemplateRoute = defineRoute({
  ...kept,
  id: 'notificationTemplates.end',
  method: 'DELETE',
  path: `${path}/:templateId`,
  summary: 'End a template: what comes with Rover counts again',
  params,
  reply: single(notificationTemplate),
});

export const testTemplateRoute = defineRoute({
  ...kept,
  id: 'notificationTemplates.test',
  method: 'POST',
  path: `${path}/:templateId/test`,
  summary: 'Send a template with examples to yourself',
  params,
  reply: testTemplate.reply,
  status: 202,
  idempotent: true,
});
