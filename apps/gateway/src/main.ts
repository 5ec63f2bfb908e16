import { Module, Injectable } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { one } from '@rover/contracts';
@Injectable() class A { x = one }
@Module({providers:[A]}) class M {}
const app = await NestFactory.createApplicationContext(M);
console.log(app.get(A).x);
