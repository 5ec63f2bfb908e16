import { Inject, Injectable } from '@nestjs/common';
import type { NotificationChannel } from '@rover/contracts';
import { CONFIG } from '@rover/platform';
import type { ShowroomConfig } from '../../showroom.config.js';
import type { Message } from '../channels/provider.js';
import { NotificationSeals } from '../notification-seals.service.js';
import type { Content, StoredNotification } from '../stored-notification.js';
import { packOf } from '../templates/built-in/packs.js';
import { fill, htmlOf } from '../templates/mustache-text.js';
import { contentOf } from '../templates/writer.service.js';
import { UnsubscribeLinks } from './unsubscribe-links.service.js';
import { NotificationRepository } from './notification.repository.js';

/** Makes messages of notifications. */
@Injectable()
export class Composer {
  constructor(
    private readonly seals: NotificationSeals,
    private readonly notifications: NotificationRepository,
    private readonly links: UnsubscribeLinks,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
  ) {}

  /** What a notification says; undefined when it was erased, or a digest has gathered nothing. */
  async contentOf(row: StoredNotification): Promise<Content | undefined> {
    return row.kind === 'digest' ? this.#digest(row) : this.seals.open(row);
  }

  message(row: StoredNotification, content: Content, to: string): Message {
    const { id, kind, channel, recipientId, audience, purpose, language } = row;
    const isAdvertising = channel === 'email' && purpose === 'marketing' && audience === 'customer';
    const unsubscribeUrl = isAdvertising ? this.links.of(recipientId, channel) : null;
    const { subject, text, html } =
      unsubscribeUrl === null ? content : withLink(content, unsubscribeUrl, language);
    return { id, kind, channel, to, subject, text, html, unsubscribeUrl };
  }

  /** Parts that were erased meanwhile are left out. */
  async #digest(row: StoredNotification): Promise<Content | undefined> {
    const parts = await this.notifications.parts(row.id);
    const contents = await Promise.all(parts.map((part) => this.seals.open(part)));
    const items = contents.filter((content) => content !== undefined);
    if (items.length === 0) return undefined;
    const [only] = items;
    if (only && items.length === 1) return only;
    const { pack } = packOf([row.language, this.config.notifications.language]);
    const html = null;
    return contentOf(
      { ...pack.digest, html },
      { count: items.length, items },
      row.channel as NotificationChannel,
    );
  }
}

function withLink(content: Content, unsubscribeUrl: string, language: string): Content {
  const line = fill(packOf([language]).pack.unsubscribe, { unsubscribeUrl }, false);
  const { text, html } = content;
  return { ...content, text: `${text}\n\n${line}`, html: html === null ? null : `${html}\n${htmlOf(line)}` };
}
