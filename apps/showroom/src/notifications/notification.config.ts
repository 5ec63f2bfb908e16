import { env, flag, list, secretEnv } from '@rover/platform';
import { z } from 'zod';

const webUrl = () => z.url({ protocol: /^https?$/ });
/** As Standard Webhooks writes them: `whsec_` and 24 to 64 bytes in base64. */
const webhookSecret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]+=*$/, 'must be whsec_ and base64')
  .refine((secret) => {
    const { length } = Buffer.from(secret.slice('whsec_'.length), 'base64');
    return length >= 24 && length <= 64;
  }, 'must hold 24 to 64 bytes');

/** How showroom reaches people. What is not set is not sent: it is kept, and shown to managers. */
export const notificationConfig = z.object({
  publicUrl: env(
    'ROVER_PUBLIC_URL',
    webUrl().default('http://127.0.0.1:8080'),
    'Where people and providers reach the gateway: for links in messages and for receipts.',
  ),
  language: env(
    'ROVER_LANGUAGE',
    z.enum(['en', 'de', 'fr', 'es']).default('en'),
    'Language of messages to those who name none, ISO 639.',
  ),
  attempts: env(
    'ROVER_NOTIFICATION_ATTEMPTS',
    z.coerce.number().int().min(1).max(50).default(8),
    'How often a notification is tried before it has failed; it can be redriven then.',
  ),
  days: env(
    'ROVER_NOTIFICATION_DAYS',
    z.coerce.number().int().min(1).max(3_650).default(180),
    'Days for which notifications are kept.',
  ),
  smtpUrl: secretEnv(
    'ROVER_SMTP_URL',
    z.url({ protocol: /^smtps?$/ }).optional(),
    'Mail server, smtp://user:password@host:587 or smtps://…. Unset: mail is not sent, but kept and shown.',
  ),
  mailFrom: env(
    'ROVER_MAIL_FROM',
    z.string().min(3).max(300).default('Rover <rover@localhost>'),
    'From whom mail comes.',
  ),
  smsWebhookUrl: env(
    'ROVER_SMS_WEBHOOK_URL',
    webUrl().optional(),
    'Where SMS are posted to be sent, signed as Standard Webhooks has it. Unset, and no Twilio: kept and shown.',
  ),
  pushWebhookUrl: env(
    'ROVER_PUSH_WEBHOOK_URL',
    webUrl().optional(),
    'Where push messages are posted to be sent, signed as Standard Webhooks has it. Unset: kept and shown.',
  ),
  webhookSecrets: secretEnv(
    'ROVER_WEBHOOK_SECRETS',
    list().pipe(z.array(webhookSecret).max(5)),
    'Secrets that sign webhooks and receipts (whsec_…), separated by commas: during a rotation the new and the old one.',
  ),
  webhookPrivate: env(
    'ROVER_WEBHOOK_PRIVATE_ADDRESSES',
    flag().default(false),
    'Whether webhooks may go to private, loopback and other special addresses.',
  ),
  twilio: z.object({
    accountSid: env(
      'ROVER_TWILIO_ACCOUNT_SID',
      z.string().min(1).max(100).optional(),
      'Account of Twilio that sends SMS.',
    ),
    authToken: secretEnv('ROVER_TWILIO_AUTH_TOKEN', z.string().min(1).optional(), 'Its auth token.'),
    from: env(
      'ROVER_TWILIO_FROM',
      z.string().min(1).max(100).optional(),
      'Number, sender name or messaging service (MG…) of Twilio that SMS come from.',
    ),
    url: env('ROVER_TWILIO_URL', webUrl().default('https://api.twilio.com'), 'Where the API of Twilio is.'),
  }),
});
