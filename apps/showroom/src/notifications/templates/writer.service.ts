import { Inject, Injectable } from '@nestjs/common';
import type { NotificationTemplate } from '@rover/contracts';
import { CONFIG } from '@rover/platform';
import type { ShowroomConfig } from '../../showroom.config.js';
import type { Content } from '../stored-notification.js';
import { packOf, packs } from './built-in/packs.js';
import type { Facts } from './fact.js';
import { wordsOf } from './fact.js';
import { fill, htmlOf } from './mustache-text.js';
import { TemplateRepository, type TemplateSought } from './template.repository.js';

/** What to say, to whom. */
export interface Saying extends Omit<TemplateSought, 'languages'> {
  readonly language: string | null;
  readonly facts: Facts;
  readonly timeZone: string;
}

/** What was said, in which language, by which template. */
export interface Said {
  readonly content: Content;
  readonly language: string;
  readonly template: string;
}

type Words = Pick<NotificationTemplate, 'subject' | 'text' | 'html'>;

const MOST_SMS = 1_600;

/** Writes messages: by the template of the showroom, of the house, or by what comes with Rover. */
@Injectable()
export class MessageWriter {
  readonly #language: string;

  constructor(
    private readonly templates: TemplateRepository,
    @Inject(CONFIG) config: ShowroomConfig,
  ) {
    this.#language = config.notifications.language;
  }

  async write(saying: Saying): Promise<Said> {
    const languages = this.languagesFor(saying.language);
    const own = best(await this.templates.sought({ ...saying, languages }), languages);
    const [language, words, template] = own
      ? ([own.language, own, own.id] as const)
      : this.#builtIn(saying, languages);
    const values = wordsOf(saying.facts, language, saying.timeZone);
    return { content: contentOf(words, values, saying.channel), language, template };
  }

  /** In which languages somebody is written to, the best first: `de-AT` reads `de`. */
  languagesFor(wanted: string | null): string[] {
    const own = wanted === null ? [] : [wanted.split('-')[0] as string];
    return [...new Set([...own, this.#language, 'en'])];
  }

  #builtIn({ kind, audience }: Saying, languages: readonly string[]): [string, Words, string] {
    const { language, pack } = packOf(languages);
    const words = pack.kinds[kind][audience] ?? { subject: kind, text: kind };
    return [language, { ...words, html: null }, 'builtIn'];
  }
}

/** What a template says with these values. */
export function contentOf(
  words: Words,
  values: Readonly<Record<string, unknown>>,
  channel: TemplateSought['channel'],
): Content {
  const text = fill(words.text, values, false).trim();
  const subject = words.subject === null ? null : oneLine(fill(words.subject, values, false));
  if (channel !== 'email')
    return { subject, text: channel === 'sms' ? text.slice(0, MOST_SMS) : text, html: null };
  return { subject, text, html: words.html === null ? htmlOf(text) : fill(words.html, values, true) };
}

/** Values may hold line breaks; a header must not. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The name that was asked for comes first, then the language, then the showroom's own. */
function best(found: readonly NotificationTemplate[], languages: readonly string[]) {
  const rank = ({ name, language, showroomId }: NotificationTemplate): number =>
    (name === 'default' ? 1_000 : 0) + languages.indexOf(language) * 10 + (showroomId === null ? 1 : 0);
  const [first] = [...found].sort((a, b) => rank(a) - rank(b));
  // What comes with Rover in a better language is read sooner than a default in a worse one.
  const builtIn = languages.findIndex((language) => packs.has(language));
  return first && first.name === 'default' && languages.indexOf(first.language) > builtIn ? undefined : first;
}
