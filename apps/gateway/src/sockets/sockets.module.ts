import { Module } from '@nestjs/common';
import { SocketProxy } from './socket-proxy.service.js';

@Module({ providers: [SocketProxy] })
export class SocketsModule {}
