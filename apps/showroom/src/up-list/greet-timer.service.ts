import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { UpListService } from './up-list.service.js';

const EVERY_MS = 2_000;
const AT_ONCE = 100;

/** Looks whether visitors were greeted in time. What is due is in PostgreSQL: a restart forgets no timer. */
@Injectable()
export class GreetTimer implements OnApplicationBootstrap {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly list: UpListService,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({
      name: 'up list',
      everyMs: EVERY_MS,
      run: async () => void (await this.list.passOverdue(AT_ONCE)),
    });
  }
}
