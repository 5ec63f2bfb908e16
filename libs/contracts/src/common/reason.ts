import { z } from 'zod';

/** What a reason is made of beside its code: with both it can be said in any language. Its text is the English of it. */
export const reasonParams = z
  .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
  .meta({ description: 'What the text is made of, to say it in another language' });
