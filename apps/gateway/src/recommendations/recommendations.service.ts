import { Injectable } from '@nestjs/common';
import {
  getRecommendations,
  trackInteractions,
  type Interaction,
  type InteractionInput,
  type recommendationsBody,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import { uuidV7, type RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import type { CallerScope } from '../edge/scope.js';

type Body = z.output<typeof recommendationsBody>;

@Injectable()
export class RecommendationsService {
  constructor(private readonly bus: Bus) {}

  /** First the action is recorded, so that it is not lost; then the list is asked for that takes it into account. */
  async ask({ interaction, ...question }: Body, scope: CallerScope): Promise<RawJson> {
    const considering = interaction && (await this.track(interaction, scope));
    return this.bus.forward(getRecommendations, { ...question, considering }, scope);
  }

  /** Answers what was recorded; undefined for a repetition. */
  private async track(input: InteractionInput, scope: CallerScope): Promise<Interaction | undefined> {
    const time = input.time ?? new Date().toISOString();
    const interaction = { id: uuidV7(), ...input, time };
    const { data } = await this.bus.request(trackInteractions, { events: [interaction] }, scope);
    return data.recorded > 0 ? { ...interaction, userId: scope.caller.sub } : undefined;
  }
}
