import type { RecommendationReason } from '@rover/client';

type Params = NonNullable<RecommendationReason['params']>;

/** What a reason says: the key of its sentence, and what stands in its blanks. */
export interface Phrase {
  readonly key: string;
  readonly blanks: Params;
}

/** Which sentence of a code fits what is known. */
const variants: Readonly<Record<string, (params: Params) => string>> = {
  similarPeople: ({ liked }) => (liked === undefined ? 'same' : 'known'),
  season: ({ percent }) => (Number(percent) === 0 ? 'same' : Number(percent) > 0 ? 'better' : 'worse'),
  similarVehicle: ({ like }) => (like === undefined ? 'looked' : 'known'),
  yourTaste: ({ met }) => (Array.isArray(met) && met.length > 0 ? 'known' : 'some'),
};

export function phraseOf({ code, params = {} }: Pick<RecommendationReason, 'code' | 'params'>): Phrase {
  const variant = variants[code]?.(params);
  const { percent, orders } = params;
  return {
    key: variant === undefined ? code : `${code}_${variant}`,
    blanks: {
      ...params,
      ...(typeof percent === 'number' && { percent: Math.abs(percent) }),
      ...(typeof orders === 'number' && { count: orders }),
    },
  };
}
