import { Module } from '@nestjs/common';
import { SocketProxy } from './socket-proxy.js';

@Module({ providers: [SocketProxy] })
export class SocketsModule {}
