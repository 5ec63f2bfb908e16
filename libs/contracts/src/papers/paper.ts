import { z } from 'zod';
import { id, instant } from '../common/primitives.js';

/** Languages that papers are written in. */
export const paperLanguages = ['en', 'de', 'fr', 'es'] as const;
export const paperLanguage = z.enum(paperLanguages).meta({ id: 'PaperLanguage' });
export type PaperLanguage = z.infer<typeof paperLanguage>;

/** Papers of a sale; a test drive has an agreement. */
export const salePaperKinds = ['quote', 'buyersOrder'] as const;
export type SalePaperKind = (typeof salePaperKinds)[number];
export const paperKinds = [...salePaperKinds, 'agreement'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A paper as it was given out in one language: the bytes of it never change. */
export const paper = z
  .strictObject({
    id,
    kind: z.enum(paperKinds),
    version: z.int().min(1).meta({ description: 'Of the sale or test drive that it shows' }),
    language: paperLanguage,
    binding: z.boolean().meta({
      description: 'Stands as it was when the contract was signed, or the keys were given',
    }),
    size: z.int().meta({ description: 'Bytes' }),
    sha256: z.string().meta({ description: 'Of the bytes, in hex' }),
    issuedBy: z.string(),
    issuedAt: instant,
  })
  .meta({ id: 'Paper' });
export type Paper = z.infer<typeof paper>;

export const paperQuery = {
  language: paperLanguage
    .optional()
    .meta({ description: 'Default: what `Accept-Language` asks for, else English' }),
};
