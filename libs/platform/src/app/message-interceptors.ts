import type { NestInterceptor } from '@nestjs/common';

/** What stands before all handlers of messages, requests and events alike; modules add theirs when they are made. */
export class MessageInterceptors {
  readonly #all: NestInterceptor[] = [];

  get all(): readonly NestInterceptor[] {
    return this.#all;
  }

  add(interceptor: NestInterceptor): void {
    this.#all.push(interceptor);
  }
}
