/**
 * How Node runs an app. Answers are made of many small objects that live as long as a request: in the 16 MB that V8 gives
 * the young generation they are copied again and again, and often grow old. With 64 MB a list of recommendations at 300 a
 * second took 9 ms at the median instead of 1,900. (ops/docker/Dockerfile and bench/live/platform.ts say the same.)
 */
export const nodeFlags = ['--max-semi-space-size=64'];
