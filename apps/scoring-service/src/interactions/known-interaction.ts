import type { EventData, interactionRecorded } from '@rover/contracts';
import type { Subject } from '@rover/scoring';

/** Something that a person did, with what is known of what it was about. Times are epoch milliseconds. */
export interface KnownInteraction {
  readonly id: string;
  readonly userId: string;
  readonly action: string;
  readonly entityId?: string;
  readonly subject: Subject;
  /** A grade, for actions that have one. */
  readonly value?: number;
  readonly sessionId?: string;
  readonly time: number;
}

/** An interaction as the stream has it. */
export type RecordedInteraction = EventData<typeof interactionRecorded>;
