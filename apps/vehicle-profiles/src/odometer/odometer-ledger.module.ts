import { Module } from '@nestjs/common';
import { OdometerLedger } from './odometer-ledger.service.js';
import { OdometerRepository } from './odometer.repository.js';

/** The ledger by itself: whoever takes in what is said of vehicles enters it here. */
@Module({ providers: [OdometerLedger, OdometerRepository], exports: [OdometerLedger, OdometerRepository] })
export class OdometerLedgerModule {}
