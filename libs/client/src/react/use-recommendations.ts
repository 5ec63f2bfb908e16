import { useEffect, useState } from 'react';
import { RoverError } from '../common/rover-error.js';
import type { Recommendation, RecommendationBrief } from '../generated/schemas.js';
import type { Routes } from '../generated/routes.js';
import { useRover } from './rover-context.js';

type Context = NonNullable<NonNullable<Routes['GET']['/api/v1/recommendations']['query']>['context']>;

/** A person's list, as it is now. */
export interface Recommended {
  readonly items: readonly (Recommendation | RecommendationBrief)[];
  readonly isLoading: boolean;
  readonly error: RoverError | undefined;
}

/** What suits a person: asked for once, and new after each thing they do. */
export function useRecommendations(
  userId: string,
  { context = 'HOME', limit = 10 }: { context?: Context; limit?: number } = {},
): Recommended {
  const rover = useRover();
  const [list, setList] = useState<Recommended>({ items: [], isLoading: true, error: undefined });
  useEffect(() => {
    const leaving = new AbortController();
    // What was pushed meanwhile is newer than what was asked for before.
    let isPushed = false;
    const room = rover.room(`user:${userId}`);
    const off = room.on('recommendation.updated', ({ data }) => {
      if (data.context !== context) return;
      isPushed = true;
      setList({ items: data.recommendations.slice(0, limit), isLoading: false, error: undefined });
    });
    rover.get('/api/v1/recommendations', { query: { userId, context, limit }, signal: leaving.signal }).then(
      ({ data }) => isPushed || setList({ items: data, isLoading: false, error: undefined }),
      (error: unknown) => {
        if (error instanceof RoverError) setList({ items: [], isLoading: false, error });
      },
    );
    return () => {
      leaving.abort();
      off();
      room.close();
    };
  }, [rover, userId, context, limit]);
  return list;
}
