import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Collects named schemas under `components/schemas`, so that a shape stands once in a document. */
export class SchemaCatalogue {
  readonly components: Record<string, JsonSchema> = {};

  /** The JSON Schema (draft 2020-12) of a zod schema; what has an `id` becomes a reference. */
  of(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const {
      $schema: _,
      $defs,
      ...root
    } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
    for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, JsonSchema>)) {
      this.components[this.named(name, io)] = this.relink(definition, io) as JsonSchema;
    }
    return this.relink(root, io) as JsonSchema;
  }

  /** Input and output differ where there are defaults: a name may stand for both, so input ones carry a suffix. */
  private named(name: string, io: 'input' | 'output'): string {
    return io === 'input' && !name.endsWith('Input') ? `${name}Input` : name;
  }

  private relink(node: unknown, io: 'input' | 'output'): unknown {
    if (Array.isArray(node)) return node.map((item) => this.relink(item, io));
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, this.relinked(key, value, io)]),
    );
  }

  private relinked(key: string, value: unknown, io: 'input' | 'output'): unknown {
    if (key !== '$ref' || typeof value !== 'string') return this.relink(value, io);
    return `#/components/schemas/${this.named(value.replace('#/$defs/', ''), io)}`;
  }
}
