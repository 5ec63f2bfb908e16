import { Module } from '@nestjs/common';
import { ChangeRepository } from './change.repository.js';

@Module({ providers: [ChangeRepository], exports: [ChangeRepository] })
export class ChangesModule {}
