import type { DynamicModule, NestApplicationOptions, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import type { AppName } from '@rover/contracts';
import { appConfig, type CommonConfig, type ConfigOf } from '../config/common.config.js';
import { loadConfig, type Environment } from '../config/load-config.js';
import { NestLogger } from '../logging/nest-logger.js';
import { connectMessages } from './connect-messages.js';
import { createContext, type AppContext, type ContextOverrides } from './app-context.js';
import { addCommonRoutes, createHttpEdge, type HttpEdge } from './http-edge.js';
import { PlatformModule } from './platform.module.js';
import { closeOnSignal, forget } from './process-signals.js';
import { shutDown, urlOf, type RunningParts } from './shut-down.js';
import { steadyHeap } from './steady-heap.js';

/** What an app is: all that its `main.ts` says. */
export interface AppDefinition<S extends z.ZodObject> {
  readonly name: AppName;
  /** The root module, or an arrow function that makes it from the configuration. */
  readonly module: Type | DynamicModule | ((config: ConfigOf<S>) => Type | DynamicModule);
  /** The app's own configuration; see `env()`. */
  readonly config?: S;
  /** Sets up the HTTP side (plugins, hooks) before routes are registered. */
  readonly http?: (app: NestFastifyApplication, context: AppContext<ConfigOf<S>>) => unknown;
  /** Whether the app handles commands, queries or events. Default: whether its contracts give it any. */
  readonly messages?: boolean;
}

/** What differs in a test or a tool. */
export interface StartOverrides extends ContextOverrides {
  /** Instead of the environment of the process. */
  readonly env?: Environment;
  /** Whether SIGTERM and SIGINT close the app. Default true. */
  readonly signals?: boolean;
  /** Makes the application, for example by a testing module with fake providers. Default `NestFactory.create`. */
  readonly create?: CreateApplication;
}

/** As `NestFactory.create` does. */
export type CreateApplication = (
  module: DynamicModule,
  adapter: FastifyAdapter,
  options: NestApplicationOptions,
) => Promise<NestFastifyApplication>;

/** An app that listens. */
export interface RunningApp<C extends CommonConfig = CommonConfig> {
  readonly app: NestFastifyApplication;
  readonly config: C;
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  readonly url: string;
  /** Not ready, stop taking, finish what is in hand, close. More calls wait for the first. */
  close(): Promise<void>;
}

/**
 * Starts an app: configuration, logger, metrics, health, errors, messages, HTTP, shutdown.
 * @throws ConfigError when the environment does not fit; then nothing was opened.
 */
export async function startApp<S extends z.ZodObject = z.ZodObject<Record<never, never>>>(
  definition: AppDefinition<S>,
  overrides: StartOverrides = {},
): Promise<RunningApp<ConfigOf<S>>> {
  const schema = appConfig(definition.name, definition.config ?? (z.object({}) as unknown as S));
  const config = loadConfig(schema, overrides.env ?? process.env) as unknown as ConfigOf<S>;
  steadyHeap();
  const context = await createContext(definition.name, config, overrides);
  try {
    return await boot(definition, context, overrides);
  } catch (error) {
    await context.resources.close();
    throw error;
  }
}

async function boot<S extends z.ZodObject>(
  definition: AppDefinition<S>,
  context: AppContext<ConfigOf<S>>,
  overrides: StartOverrides,
): Promise<RunningApp<ConfigOf<S>>> {
  const app = await createApplication(definition, context, overrides);
  try {
    await definition.http?.(app, context);
    addCommonRoutes(app, context);
    const server = handlesMessages(definition, context) ? connectMessages(app, context) : undefined;
    await app.init();
    await app.startAllMicroservices();
    await app.listen(context.config.http.port, context.config.http.host);
    return runningApp({ app, context, server }, overrides.signals ?? true);
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function createApplication<S extends z.ZodObject>(
  { module, name }: AppDefinition<S>,
  context: AppContext<ConfigOf<S>>,
  { create = NestFactory.create.bind(NestFactory) as CreateApplication }: StartOverrides,
): Promise<NestFastifyApplication> {
  const edge: HttpEdge = createHttpEdge(context);
  const root = isFactory<ConfigOf<S>>(module) ? module(context.config) : module;
  const imports = [PlatformModule.forApp(context), root];
  const app = await create({ module: namedRoot(name), imports }, edge.adapter, {
    logger: new NestLogger(context.logger),
    bodyParser: false,
    abortOnError: false,
  });
  app.useGlobalFilters(edge.filter);
  return app;
}

/** An arrow function has no prototype; a class has one. */
const isFactory = <C>(module: unknown): module is (config: C) => Type | DynamicModule =>
  typeof module === 'function' && !('prototype' in module);

/** A root module per app: Nest knows modules by class, and six apps may share a process. */
const namedRoot = (name: AppName): Type =>
  Object.defineProperty(class {}, 'name', { value: `Root(${name})` });

const handlesMessages = ({ messages }: { messages?: boolean }, { declared }: AppContext): boolean =>
  messages ?? declared.requests.length + declared.events.length > 0;

function runningApp<C extends CommonConfig>(parts: RunningParts<C>, signals: boolean): RunningApp<C> {
  const { app, context } = parts;
  let closing: Promise<void> | undefined;
  const closable = { graceMs: context.config.shutdown.graceMs, close: () => (closing ??= shutDown(parts)) };
  const close = () => closable.close().finally(() => forget(closable));
  if (signals) closeOnSignal(closable);
  const url = urlOf(app);
  context.logs.follower.start();
  context.beats.teller.start();
  context.logger.info({ url, version: context.version }, 'Ready');
  return { app, config: context.config, url, close };
}
