import { below, objection, roomOf, same, target } from './rooms.mjs';

const isTest = (path) => /\.(spec|e2e)\.tsx?$/.test(path) || /^(apps|libs)\/[^/]+\/test\//.test(path);

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
        if (specifier.value.startsWith('@rover/')) report(specifier, 'self');
        return;
      }
      const why = objection(from, found.room);
      if (why) report(specifier, 'border', { why });
      else if (found.deep) report(specifier, 'deep', found.room);
      else if (found.room.name === 'testing' && !isTest(path)) report(specifier, 'testing');
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

export default { meta: { name: 'rover' }, rules: { borders: imports } };
