import type { Caller } from '@rover/contracts';
import { NotFoundError } from '@rover/platform';

/** A token that names showrooms opens these alone; for the others there is nothing there. @throws NotFoundError */
export function assertShowroom(showroomId: string, { showrooms }: Caller): void {
  if (showrooms && !showrooms.includes(showroomId)) throw new NotFoundError();
}
