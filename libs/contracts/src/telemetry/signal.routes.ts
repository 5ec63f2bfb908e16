import { z } from 'zod';
import { defineRoute } from '../define/route.js';
import { signalDefinition } from './signal.js';

export const listSignals = defineRoute({
  id: 'signals.list',
  method: 'GET',
  path: '/api/v1/signals',
  access: 'signedIn',
  tag: 'Vehicles',
  summary: 'The signal catalogue: every signal with its unit, range, type and place in VSS 6.0',
  reply: z.strictObject({ data: z.array(signalDefinition) }),
});
