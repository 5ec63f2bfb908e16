import { Injectable } from '@nestjs/common';
import { HoldRepository } from '../../holds/hold.repository.js';
import { FollowUpRepository } from '../../leads/follow-ups/follow-up.repository.js';
import { TestDriveRepository } from '../../test-drives/test-drive.repository.js';
import { reminderCause } from '../plan/drafter.service.js';
import type { StoredNotification } from '../stored-notification.js';

type About = Pick<StoredNotification, 'kind' | 'references' | 'cause'>;

/** Whether what a notification announces is still so: a drive that was moved or called off needs no reminder. */
@Injectable()
export class Relevance {
  constructor(
    private readonly followUps: FollowUpRepository,
    private readonly drives: TestDriveRepository,
    private readonly holds: HoldRepository,
  ) {}

  async isGiven({ kind, references, cause }: About): Promise<boolean> {
    const { followUpId, testDriveId, holdId } = references;
    if (kind === 'followUp.due' && followUpId !== undefined)
      return (await this.followUps.find(followUpId))?.state === 'due';
    if (kind === 'testDrive.reminder' && testDriveId !== undefined) {
      const drive = await this.drives.find(testDriveId);
      return drive?.status === 'scheduled' && cause === reminderCause(kind, testDriveId, drive.startsAt);
    }
    if (kind === 'hold.lapsing' && holdId !== undefined) {
      const hold = await this.holds.find(holdId);
      return hold?.status === 'active' && cause === reminderCause(kind, holdId, hold.expiresAt ?? '');
    }
    return true;
  }
}
