import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { topics, type listDeadLetters, type showDeadLetter } from '@rover/contracts';
import { EventLog, NotFoundError, STREAMS } from '@rover/platform';
import { DeadLetters, type DeadLetter, type DeadLetterBox, type StreamsOptions } from '@rover/redis-streams';
import type { z } from 'zod';
import type { CallerScope } from '../edge/scope.js';
import { formatId, parseId, toView } from './dead-letter-view.js';

type Query = z.output<typeof listDeadLetters.query>;
type Page = z.output<typeof listDeadLetters.reply>;
type View = Page['data'][number];
type FullView = z.output<typeof showDeadLetter.reply>['data'];
type Action = 'redrive' | 'discard';

const topicOf = (name: string) => Object.values(topics).find((topic) => topic.name === name);

/** The dead letters of all topics and groups as one list. Who sent one back or threw it away is in the log. */
@Injectable()
export class DeadLettersService implements OnApplicationShutdown {
  private readonly letters: DeadLetters;

  constructor(
    @Inject(STREAMS) streams: StreamsOptions,
    private readonly events: EventLog,
  ) {
    this.letters = new DeadLetters(streams);
  }

  async list({ topic, group, limit, cursor }: Query): Promise<Page> {
    const from = cursor === undefined ? undefined : parseId(cursor);
    const data: View[] = [];
    for (const box of await this.boxes(topic, group)) {
      if (from && compare(box, from.box) < 0) continue;
      const after = from && compare(box, from.box) === 0 ? from.id : undefined;
      const page = await this.letters.list({ ...box, cursor: after, limit: limit - data.length });
      data.push(...page.letters.map(toView));
      if (data.length >= limit) return { data, meta: { nextCursor: data.at(-1)?.id ?? null } };
    }
    return { data, meta: { nextCursor: null } };
  }

  async show(id: string): Promise<FullView> {
    const letter = await this.find(id);
    return { ...toView(letter), ...payloadOf(letter) };
  }

  /** @throws NotFoundError when it is gone, or holds nothing that could be read as a message */
  async act(action: Action, id: string, { caller }: CallerScope): Promise<View> {
    const view = toView(await this.find(id));
    const { box, id: letterId } = parseId(id);
    const done = await this.letters[action](box, letterId);
    if (!done) throw new NotFoundError();
    this.events.audit({ action: `deadLetter.${action}`, by: caller.sub, fields: { deadLetter: view } });
    return view;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.letters.close();
  }

  private async find(id: string): Promise<DeadLetter> {
    const { box, id: letterId } = parseId(id);
    const letter = await this.letters.show(box, letterId);
    if (!letter) throw new NotFoundError();
    return letter;
  }

  /** In a fixed order, so that a cursor means the same on the next call. */
  private async boxes(topic?: string, group?: string): Promise<DeadLetterBox[]> {
    const counts = await this.letters.count(
      Object.values(topics).filter(({ name }) => !topic || name === topic),
    );
    return counts
      .filter((count) => !group || count.group === group)
      .flatMap((count) => {
        const found = topicOf(count.topic);
        return found ? [{ topic: found, group: count.group }] : [];
      })
      .sort(compare);
  }
}

const nameOf = ({ topic, group }: DeadLetterBox): string => formatId(topic.name, group, '');
const compare = (a: DeadLetterBox, b: DeadLetterBox): number =>
  nameOf(a) < nameOf(b) ? -1 : Number(nameOf(a) > nameOf(b));

/** Its data when the payload is JSON; its text when it is not, which may be why the letter is here. */
function payloadOf({ message: { raw } }: DeadLetter): { data: unknown; raw?: string } {
  try {
    return { data: JSON.parse(raw) as unknown };
  } catch {
    return { data: null, raw };
  }
}
