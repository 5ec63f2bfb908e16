export { aCaller } from './builders/a-caller.js';
export { aListing } from './builders/a-listing.js';
export { bundlesOf } from './builders/bundles-of.js';
export { checkout } from './checkout.js';
export { describeRehearsal } from './describe-rehearsal.js';
export { createTestApp, type TestSurroundings } from './create-test-app.js';
export { TcpProxy, type ProxyTarget } from './faults/tcp-proxy.js';
export { HttpReceiver, type Posted } from './receivers/http-receiver.js';
export { MailReceiver } from './receivers/mail-receiver.js';
export { freePort } from './servers/free-port.js';
export { findRedisProgram, type RedisProgram } from './servers/redis-program.js';
export { startRedis, type OwnRedis, type RedisSettings } from './servers/start-redis.js';
export { startRedisCluster, type OwnRedisCluster } from './servers/start-redis-cluster.js';
export { createTestDatabase, type TestDatabase } from './servers/test-database.js';
export { createTestRedis, type TestRedis } from './servers/test-redis.js';
export { describeWithData, sharedData } from './shared-data.js';
export { startService, type TestService } from './start-service.js';
export { waitFor } from './wait-for.js';
export type { AppProcess } from './platform/app-process.js';
export { LoadBalancer } from './platform/load-balancer.js';
export {
  startPlatform,
  type PlatformGround,
  type Replica,
  type TestPlatform,
} from './platform/start-platform.js';
