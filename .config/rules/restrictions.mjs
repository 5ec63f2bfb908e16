/** Syntax that is not used in certain rooms. Each entry: where ESLint looks, and what the reader is told. */

export const environment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'process.env is read in libs/platform alone: take the value from the configuration.',
  },
  {
    selector: "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']",
    message: 'process.env is read in libs/platform alone: take the value from the configuration.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$/]',
    message: 'process.env is read in libs/platform alone, so nothing imports node:process.',
  },
];

export const streamNames = [
  {
    selector: "CallExpression[callee.name='defineTopic']",
    message: 'A stream is named in libs/contracts alone: use a topic of its catalogue.',
  },
  {
    selector: "ObjectExpression:has(> Property[key.name='partitions']) > Property[key.name='name'] > Literal",
    message: 'A stream is named in libs/contracts alone: use a topic of its catalogue.',
  },
  {
    selector: 'Decorator CallExpression[callee.name=/^(Event|Message)Pattern$/] > Literal.arguments',
    message: 'Messages are named in libs/contracts alone: use the contract.',
  },
];

/** What would make a pure function answer differently the next time. */
export const impure = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'This lib is pure: the time is an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'This lib is pure: the time is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'This lib is pure: randomness is an argument.',
  },
];

export const impureGlobals = [
  'process',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
].map((name) => ({ name, message: 'This lib is pure: it is given what it needs.' }));

export const impureImports = [
  {
    group: ['node:*', '@nestjs/*', 'ioredis', 'pg', 'typeorm'],
    message: 'This lib is pure: functions of their arguments alone.',
  },
];

export const redisImports = [
  {
    name: 'ioredis',
    message: 'ioredis is imported in libs/redis-streams, libs/platform and *.repository.ts alone.',
  },
];

/** Tests that would pass, or hide the others, without saying so. */
export const hollowTests = [
  {
    selector: "CallExpression[callee.property.name='only'][callee.object.name=/^(describe|it|test)$/]",
    message: 'A test with .only hides all the others.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fit|fdescribe)$/]',
    message: 'A focused test hides all the others.',
  },
  {
    selector: "ExpressionStatement > CallExpression[callee.name='expect']",
    message: 'An expectation without a matcher cannot fail.',
  },
];
