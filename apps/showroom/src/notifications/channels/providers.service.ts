import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { NotificationChannel } from '@rover/contracts';
import { CLOCK, CONFIG, ConfigError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { ShowroomConfig } from '../../showroom.config.js';
import { GuardedHttp } from './guarded-http.js';
import { developmentProvider, pageProvider } from './kept.providers.js';
import type { Provider } from './provider.js';
import { SmtpProvider } from './smtp.provider.js';
import { TwilioProvider } from './twilio.provider.js';
import { WebhookProvider } from './webhook.provider.js';

type Settings = ShowroomConfig['notifications'];

/** Which provider serves a channel, by the configuration. What is not configured sends nothing to anybody. */
@Injectable()
export class Providers implements OnApplicationShutdown {
  readonly #http: GuardedHttp;
  readonly #byChannel: Readonly<Record<NotificationChannel, Provider>>;
  readonly #mail?: SmtpProvider;

  /** @throws ConfigError for webhooks without a secret, and half an account of Twilio */
  constructor(
    @Inject(CONFIG) { notifications }: ShowroomConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const { smtpUrl, mailFrom, publicUrl, smsWebhookUrl, pushWebhookUrl, webhookPrivate } = notifications;
    this.#http = new GuardedHttp(webhookPrivate);
    if (smtpUrl) this.#mail = new SmtpProvider(smtpUrl, mailFrom, publicUrl);
    this.#byChannel = {
      socket: pageProvider,
      email: this.#mail ?? developmentProvider,
      sms: this.#twilio(notifications) ?? this.#webhook(notifications, smsWebhookUrl) ?? developmentProvider,
      push: this.#webhook(notifications, pushWebhookUrl) ?? developmentProvider,
    };
  }

  of(channel: NotificationChannel): Provider {
    return this.#byChannel[channel];
  }

  onApplicationShutdown(): void {
    this.#mail?.close();
  }

  #webhook({ webhookSecrets: secrets }: Settings, url: string | undefined): Provider | undefined {
    if (url === undefined) return undefined;
    if (secrets.reveal().length === 0)
      throw new ConfigError(['ROVER_WEBHOOK_SECRETS is not set: webhooks are signed']);
    return new WebhookProvider({ url, secrets, http: this.#http, clock: this.clock });
  }

  #twilio({ twilio, publicUrl }: Settings): Provider | undefined {
    const { accountSid, authToken, from, url } = twilio;
    if (accountSid === undefined && authToken === undefined && from === undefined) return undefined;
    if (accountSid === undefined || authToken === undefined || from === undefined)
      throw new ConfigError([
        'ROVER_TWILIO_ACCOUNT_SID, ROVER_TWILIO_AUTH_TOKEN and ROVER_TWILIO_FROM are set together',
      ]);
    return new TwilioProvider({ accountSid, authToken, from, url }, publicUrl, this.#http);
  }
}
