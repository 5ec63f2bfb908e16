import type { Caller } from '@rover/contracts';
import { NotFoundError, seesShowroom } from '@rover/platform';

/** For those who may not see a showroom there is none. @throws NotFoundError */
export function assertShowroom(showroomId: string, caller: Caller): void {
  if (!seesShowroom(caller, showroomId)) throw new NotFoundError();
}
