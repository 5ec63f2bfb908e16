/**
 * How Node runs an app. Answers are made of many small objects that live as long as a request: in the 16 MB that V8 gives
 * the young generation they are copied again and again, and often grow old. With 64 MB a list of recommendations at 300 a
 * second took 9 ms at the median instead of 1,900.
 *
 * The gateway makes no answers, it hands them on, and little lives in it: V8 begins to mark the old generation as soon as
 * what is left of its limit is no more than the young one is large, which with 64 MB beside 60 that live is always.
 * (ops/docker/Dockerfile, docker-compose.yml, k8s/base/gateway and bench/live/platform.ts say the same.)
 */
export const nodeFlagsOf = (name) => [`--max-semi-space-size=${name === 'gateway' ? 16 : 64}`];
