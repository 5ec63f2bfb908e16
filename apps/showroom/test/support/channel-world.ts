import { createLead } from '@rover/contracts';
import type { NotificationChannel } from '@rover/contracts';
import { HttpReceiver, MailReceiver } from '@rover/testing';
import { NotifyDesk, staff } from './notify-desk.js';

const encoded = (text: string): string => `whsec_${Buffer.from(text).toString('base64')}`;

/** The new one and the old one. */
export const secrets = [encoded('the new secret, thirty bytes!!'), encoded('the old secret, thirty bytes!!')];
export const TOKEN = 'twilio-token';
export const CALLBACK = 'https://rover.example/api/v1/notifications/receipts/twilio';
let made = 0;

/** Two replicas that notify people, and everybody whom they give messages to, on the loopback address. */
export class ChannelWorld {
  private constructor(
    readonly desk: NotifyDesk,
    readonly mail: MailReceiver,
    readonly push: HttpReceiver,
    readonly twilio: HttpReceiver,
  ) {}

  static async open(): Promise<ChannelWorld> {
    const [mail, push, twilio] = await Promise.all([
      MailReceiver.open(),
      HttpReceiver.open(() => ({ status: 200, body: { providerId: `push-${++made}` } })),
      HttpReceiver.open(() => ({ status: 201, body: { sid: `SM${++made}`, status: 'queued' } })),
    ]);
    const env = {
      ...{
        ROVER_SMTP_URL: mail.url,
        ROVER_PUSH_WEBHOOK_URL: `${push.url}/push`,
        ROVER_TWILIO_URL: twilio.url,
      },
      ...{ ROVER_WEBHOOK_SECRETS: secrets.join(','), ROVER_WEBHOOK_PRIVATE_ADDRESSES: 'true' },
      ...{
        ROVER_TWILIO_ACCOUNT_SID: 'AC1',
        ROVER_TWILIO_AUTH_TOKEN: TOKEN,
        ROVER_TWILIO_FROM: '+15005550006',
      },
      ...{ ROVER_PUBLIC_URL: 'https://rover.example', ROVER_NOTIFICATION_ATTEMPTS: '3' },
    };
    // Signatures hold for five minutes of now.
    const desk = await NotifyDesk.open(env, new Date().toISOString());
    await desk.replicate();
    return new ChannelWorld(desk, mail, push, twilio);
  }

  async close(): Promise<void> {
    await this.desk.close();
    await Promise.all([this.mail.close(), this.push.close(), this.twilio.close()]);
  }

  /** A rep who is told on these channels, with a showroom of their own; what it answers makes them a lead. */
  async told(sub: string, ...channels: NotificationChannel[]): Promise<() => Promise<string>> {
    const showroomId = await this.desk.showroom();
    await this.desk.rep(showroomId, sub);
    const addresses = { email: `${sub}@example.com`, phone: '+4915112345678' };
    await this.desk.prefer(staff('salesRep', sub, showroomId), { channels, ...addresses });
    return async () => {
      const emails = [{ value: `ann-${++made}@example.com` }];
      const customer = { givenName: 'Ann', familyName: '<b>Doe</b>', emails };
      const lead = { showroomId, source: 'website', customer };
      return (await this.desk.ask(createLead, { lead })).data.lead.id;
    };
  }
}
