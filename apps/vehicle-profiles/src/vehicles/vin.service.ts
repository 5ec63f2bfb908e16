import { Inject, Injectable } from '@nestjs/common';
import type { VehicleRelated } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { decodeVin, readVin } from '@rover/vehicle';
import { VinInvalidError } from './vehicle.errors.js';

type Decoded = NonNullable<VehicleRelated['vin']>;

/** What a VIN tells by itself. */
@Injectable()
export class VinService {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @throws VinInvalidError, which says the position */
  decode(text: string): Decoded {
    const read = readVin(text);
    if ('refused' in read) throw new VinInvalidError(read);
    const { makes, modelYear, ...rest } = decodeVin(read.vin, new Date(this.clock.now()).getUTCFullYear());
    return {
      ...rest,
      makes: [...makes],
      modelYear: modelYear && { ...modelYear, candidates: [...modelYear.candidates] },
    };
  }
}
