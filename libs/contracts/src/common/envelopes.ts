import { z } from 'zod';

/** What every list answers. `nextCursor` is opaque; null at the end. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    data: z.array(item),
    meta: z.strictObject({ nextCursor: z.string().nullable(), total: z.int().optional() }),
  });

/** What every single thing answers. */
export const single = <T extends z.ZodType>(item: T) => z.strictObject({ data: item });

export const pageQuery = {
  limit: z.int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
};

/** RFC 9457 problem, the one shape of every error. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string().meta({ description: 'Stable code, see the list of codes' }),
    traceId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
