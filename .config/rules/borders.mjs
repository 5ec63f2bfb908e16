import { basename } from 'node:path';
import { checkoutGraph, cycleOf } from './cycles.mjs';
import { below, objection, roomOf, same, target } from './rooms.mjs';

/** Tests may use libs/testing, and look at their own room through its index, as its users do. */
const isTest = (path) => /\.(spec|e2e)\.tsx?$/.test(path) || /^(apps|libs|ops)\/[^/]+\/test\//.test(path);

/** Reports imports that cross a border of the house: see ARCHITECTURE.md. */
const imports = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'rooms import each other downwards only, and through their index' },
    messages: {
      border: '{{ why }}',
      deep: 'Nothing reaches past the index of a lib: import from "@rover/{{ name }}".',
      self: 'Within its own room a file is imported by its relative path: through the index, imports would go round.',
      testing: 'libs/testing is imported in tests alone.',
    },
  },
  create(context) {
    const path = below(context.cwd, context.filename);
    const from = roomOf(path);
    const report = (node, messageId, data) => context.report({ node, messageId, data });

    function check(node) {
      const specifier = node.source ?? node.argument;
      if (typeof specifier?.value !== 'string') return;
      const found = target(specifier.value, context.filename, context.cwd);
      if (!found) return;
      if (same(from, found.room)) {
        if (specifier.value.startsWith('@rover/') && !isTest(path)) report(specifier, 'self');
        return;
      }
      const forTests = found.room.name === 'testing';
      const why = forTests ? undefined : objection(from && { ...from, isTest: isTest(path) }, found.room);
      if (why) report(specifier, 'border', { why });
      else if (found.deep) report(specifier, 'deep', found.room);
      else if (forTests && !isTest(path)) report(specifier, 'testing');
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** Reports a file whose imports lead back to it. Between rooms that cannot be: they import downwards only. */
const noCycle = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'imports do not go round' },
    messages: { cycle: 'Imports go round: {{ way }}.' },
  },
  create(context) {
    return {
      Program(node) {
        const cycle = cycleOf(checkoutGraph(context.cwd), context.filename);
        if (!cycle) return;
        const way = cycle.map((file) => basename(file)).join(' → ');
        context.report({ node, loc: { line: 1, column: 0 }, messageId: 'cycle', data: { way } });
      },
    };
  },
};

export default { meta: { name: 'rover' }, rules: { borders: imports, 'no-cycle': noCycle } };
