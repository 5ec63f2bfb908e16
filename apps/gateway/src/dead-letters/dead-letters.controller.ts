import { Controller, Param, Query } from '@nestjs/common';
import { discardDeadLetter, listDeadLetters, redriveDeadLetter, showDeadLetter } from '@rover/contracts';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { DeadLettersService } from './dead-letters.service.js';

type LetterParams = z.output<typeof showDeadLetter.params>;
type Letter = z.output<typeof redriveDeadLetter.reply>;

@Controller()
export class DeadLettersController {
  constructor(private readonly letters: DeadLettersService) {}

  @Route(listDeadLetters)
  list(
    @Query() query: z.output<typeof listDeadLetters.query>,
  ): Promise<z.output<typeof listDeadLetters.reply>> {
    return this.letters.list(query);
  }

  @Route(showDeadLetter)
  async show(@Param() { id }: LetterParams): Promise<z.output<typeof showDeadLetter.reply>> {
    return { data: await this.letters.show(id) };
  }

  @Route(redriveDeadLetter)
  async redrive(@Param() { id }: LetterParams, @Scope() scope: CallerScope): Promise<Letter> {
    return { data: await this.letters.act('redrive', id, scope) };
  }

  @Route(discardDeadLetter)
  async discard(@Param() { id }: LetterParams, @Scope() scope: CallerScope): Promise<Letter> {
    return { data: await this.letters.act('discard', id, scope) };
  }
}
