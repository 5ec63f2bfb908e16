import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import rover from './rules/borders.mjs';
import {
  environment,
  hollowTests,
  impure,
  impureGlobals,
  impureImports,
  redisImports,
  streamNames,
} from './rules/restrictions.mjs';

const ts = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.{spec,e2e}.{ts,mjs}', '{apps,libs,ops}/*/test/**/*.ts', 'libs/testing/**/*.ts'];
const tools = ['ops/**', 'bench/**', '.config/**'];
const nodeGlobals =
  'process console Buffer URL URLSearchParams fetch performance AbortController AbortSignal TextDecoder TextEncoder ' +
  'setTimeout clearTimeout setInterval clearInterval setImmediate structuredClone WebSocket Response Request Headers';

const globalsOf = (names) => Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));
const syntax = (...lists) => ['error', ...lists.flat()];

export default defineConfig(
  globalIgnores([
    'libs/client/src/generated/',
    'dist/',
    'node_modules/',
    'coverage/',
    '.rover/',
    '.cache/',
    '.config/samples/',
  ]),
  js.configs.recommended,
  {
    languageOptions: { globals: globalsOf(nodeGlobals) },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // What is refused at the doors includes control characters.
      'no-control-regex': 'off',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: globalsOf('__filename __dirname') },
  },
  {
    files: ['**/*.{spec,e2e}.mjs'],
    languageOptions: {
      globals: globalsOf('describe it expect beforeAll afterAll beforeEach afterEach vi'),
    },
  },
  {
    files: ts,
    extends: [typescript.configs.recommended],
    plugins: { rover },
    rules: {
      'rover/borders': 'error',
      'rover/no-cycle': 'error',
      'no-restricted-imports': ['error', { paths: redisImports }],
      'no-restricted-syntax': syntax(environment, streamNames),
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Nest's modules are classes with nothing in them.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },

  {
    // The only rules that need types: a promise that nobody waits for fails unseen.
    name: 'promises',
    files: ['{apps,libs,bench}/**/*.ts', 'apps/console/**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },

  {
    // Markup is long, and says nothing twice.
    files: ['apps/console/src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', 90] },
  },

  // Who may do what the others may not.
  {
    files: ['libs/redis-streams/**/*.ts', 'libs/platform/**/*.ts', '**/*.repository.ts', ...tests, ...tools],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['libs/platform/**/*.ts'], rules: { 'no-restricted-syntax': syntax(streamNames) } },
  { files: ['libs/contracts/**/*.ts'], rules: { 'no-restricted-syntax': syntax(environment) } },
  {
    files: ['libs/{scoring,vehicle}/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': syntax(environment, streamNames, impure),
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-imports': ['error', { paths: redisImports, patterns: impureImports }],
    },
  },
  {
    // Threads compute what one alone would, to the digit; they are the only thing of Node that scoring knows.
    files: ['libs/scoring/src/trees/threads/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: redisImports }] },
  },
  {
    files: [...tests, ...tools],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': syntax(hollowTests),
    },
  },
);
