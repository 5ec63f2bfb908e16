import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const common = {
  rootDir,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/.config/jest-transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^@rover/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    // Its package tells the way to it to ECMAScript modules alone.
    '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
    '^node:worker_threads$': '<rootDir>/.config/jest-worker-threads.cjs',
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.rover', '<rootDir>/.cache'],
};

/** Small: beside the code, no I/O. Medium: real PostgreSQL and Redis. Whole: through the public doors. */
export default {
  // A test that waits for a condition has its own deadline; this one ends what hangs, on a busy machine too.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'small',
      testMatch: [
        '<rootDir>/{apps,libs}/*/src/**/*.spec.ts',
        '<rootDir>/{bench,.config}/**/*.spec.ts',
        '<rootDir>/ops/*/*.spec.{ts,mjs}',
        '<rootDir>/ops/*/!(test)/**/*.spec.{ts,mjs}',
      ],
    },
    {
      ...common,
      displayName: 'medium',
      testMatch: ['<rootDir>/{apps,libs}/*/test/**/*.spec.ts', '<rootDir>/ops/*/test/**/*.spec.{ts,mjs}'],
    },
    {
      ...common,
      displayName: 'whole',
      testMatch: ['<rootDir>/{apps,libs}/*/test/**/*.e2e.ts', '<rootDir>/ops/*/test/**/*.e2e.{ts,mjs}'],
    },
  ],
};
