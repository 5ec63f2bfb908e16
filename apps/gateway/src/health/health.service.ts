import { Inject, Injectable } from '@nestjs/common';
import type { ServiceHealth } from '@rover/contracts';
import { CLOCK, HealthBeatRepository, HealthTeller, type Clock, type HealthBeat } from '@rover/platform';
import { serviceStates } from './service-states.js';

/** How all services are, by what each of their processes told last. */
@Injectable()
export class HealthService {
  #heard: HealthBeat[] = [];

  constructor(
    private readonly repository: HealthBeatRepository,
    private readonly teller: HealthTeller,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async report(): Promise<ServiceHealth[]> {
    const [own, heard] = await Promise.all([this.teller.own(), this.#hear()]);
    const others = heard.filter(({ app, replica }) => app !== own.app || replica !== own.replica);
    return serviceStates([own, ...others], this.clock.now());
  }

  /** While Redis is away nothing new is heard: then this gateway says that it is, and what it heard last grows old. */
  async #hear(): Promise<HealthBeat[]> {
    this.#heard = await this.repository.list().catch(() => this.#heard);
    return this.#heard;
  }
}
