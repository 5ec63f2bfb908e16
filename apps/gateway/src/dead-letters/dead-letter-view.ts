import { topics, type deadLetter } from '@rover/contracts';
import { NotFoundError } from '@rover/platform';
import type { DeadLetter, DeadLetterBox } from '@rover/redis-streams';
import type { z } from 'zod';

const MARK = '~';

/** One id for a letter of any topic and group: `topic~group~partition.entry`. Also where a list goes on. */
export const formatId = (topic: string, group: string, id: string): string => [topic, group, id].join(MARK);

/** @throws NotFoundError for what names no letter */
export function parseId(text: string): { box: DeadLetterBox; id: string } {
  const [name, group, id] = text.split(MARK);
  const topic = Object.values(topics).find((known) => known.name === name);
  if (!topic || !group || !id) throw new NotFoundError();
  return { box: { topic, group }, id };
}

/** A letter as administrators see it in a list, without its payload. */
export const toView = ({
  id,
  topic,
  group,
  partition,
  ...letter
}: DeadLetter): z.output<typeof deadLetter> => ({
  id: formatId(topic, group, id),
  topic,
  group,
  partition,
  type: letter.message.type,
  key: letter.message.key,
  attempts: letter.attempts,
  cause: letter.cause.message,
  failedAt: letter.at,
  messageId: letter.message.id,
});
