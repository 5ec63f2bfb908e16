import type { AuditedWrite } from '@rover/contracts';
import { recogniseError } from '@rover/platform';

type Fields = Readonly<Record<string, unknown>>;
type About = Pick<AuditedWrite, 'subject' | 'vehicleId' | 'fleetId'>;

const LONGEST_ID = 200;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Ids alone: what was said may be about people, and stands where it belongs. */
const idsIn = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, string] =>
        (field[0] === 'id' || field[0].endsWith('Id')) &&
        typeof field[1] === 'string' &&
        field[1].length <= LONGEST_ID,
    ),
  );

/** What a command is about, by what was asked and what was answered. */
export function aboutOf(command: string, request: unknown, reply?: unknown): About {
  const [asked, answered] = [idsIn(fieldsOf(request)), idsIn(fieldsOf(fieldsOf(reply)['data']))];
  const subject = { ...answered, ...asked };
  const [noun] = command.split('.');
  const vehicleId = subject['vehicleId'] ?? (noun === 'vehicles' ? subject['id'] : undefined);
  const fleetId = subject['fleetId'] ?? (noun === 'fleets' ? subject['id'] : undefined);
  return { subject, ...(vehicleId && { vehicleId }), ...(fleetId && { fleetId }) };
}

/** What became of a command that threw. */
export function outcomeOf(error: unknown): Pick<AuditedWrite, 'outcome' | 'code'> {
  const { status, code } = recogniseError(error);
  return { outcome: status < 500 ? 'refused' : 'failed', code };
}
