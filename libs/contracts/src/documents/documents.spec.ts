import { Parser } from '@asyncapi/parser';
import { validate } from '@apidevtools/swagger-parser';
import { routes } from '../registry.js';
import { asyncApiDocument } from './asyncapi.js';
import { openApiDocument } from './openapi.js';

describe('the API documents', () => {
  it('are valid OpenAPI 3.1 with every route', async () => {
    const document = openApiDocument();
    await validate(structuredClone(document) as never);
    const operations = Object.values(document['paths'] as object).flatMap((path) =>
      Object.keys(path as object),
    );
    expect(operations).toHaveLength(routes.length);
  });

  it('are valid AsyncAPI 3', async () => {
    const { diagnostics } = await new Parser().parse(JSON.stringify(asyncApiDocument()));
    expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([]);
  });

  it('point nowhere outside themselves', () => {
    const text = JSON.stringify([openApiDocument(), asyncApiDocument()]);
    expect(text).not.toContain('#/$defs/');
  });
});
