// Turns our TypeScript and every ESM package of node_modules into CommonJS, so that Jest runs plain.
// Jest's own ESM mode fails on CommonJS packages that require ESM ones, and a list of exceptions never ends.
const { transformSync } = require('@swc/core');
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

const ours = readFileSync(__filename);

function options(filename) {
  const typescript = /\.tsx?$/.test(filename);
  return {
    filename,
    swcrc: false,
    configFile: false,
    isModule: true,
    sourceMaps: 'inline',
    module: { type: 'commonjs', ignoreDynamic: false },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: typescript ? { syntax: 'typescript', decorators: true } : { syntax: 'ecmascript' },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  };
}

const esm = /^\s*(?:import|export)\b|\bimport\.meta\b|\bimport\s*\(/m;

module.exports = {
  process(source, filename) {
    if (!/\.tsx?$/.test(filename) && !esm.test(source)) return { code: source };
    return transformSync(source, options(filename));
  },
  getCacheKey(source, filename) {
    return createHash('sha256').update(ours).update(filename).update(source).digest('hex');
  },
};
