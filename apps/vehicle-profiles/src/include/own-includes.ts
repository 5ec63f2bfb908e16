import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { VehicleRelated } from '@rover/contracts';
import { VinService } from '../vehicles/vin.service.js';
import { VehicleIncludes } from './vehicle-includes.js';

/** What a vehicle's own row brings along: who said what, and what its VIN tells. */
@Injectable()
export class OwnIncludes implements OnModuleInit {
  constructor(
    private readonly includes: VehicleIncludes,
    private readonly vins: VinService,
  ) {}

  onModuleInit(): void {
    this.includes.register(
      'provenance',
      (vehicles) =>
        new Map(vehicles.map(({ id, provenance }) => [id, provenance as VehicleRelated['provenance']])),
    );
    this.includes.register(
      'vin',
      (vehicles) =>
        new Map(
          vehicles.flatMap(({ id, facts: { vin } }) => (vin ? [[id, this.vins.decode(vin)] as const] : [])),
        ),
    );
  }
}
