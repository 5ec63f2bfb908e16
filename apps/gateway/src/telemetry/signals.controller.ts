import { Controller } from '@nestjs/common';
import { listSignals, signals, type SignalDefinition } from '@rover/contracts';
import { Route } from '../edge/route.decorator.js';

@Controller()
export class SignalsController {
  @Route(listSignals)
  list(): { data: readonly SignalDefinition[] } {
    return { data: signals };
  }
}
