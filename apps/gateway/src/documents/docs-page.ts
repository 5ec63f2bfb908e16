import { html, type Html } from './html.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Record<string, { readonly schema: Schema }>;
  readonly description?: string;
}

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security: readonly object[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Record<string, Content & { readonly $ref?: string }>;
}

/** The parts of an OpenAPI document that the page shows. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

const style = html`
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif } body { margin: 0 auto; max-width:
  62rem; padding: 1rem } nav a { margin-right: 1rem } details { border: 1px solid #8884; border-radius: 6px;
  margin: .4rem 0; padding: .4rem .8rem } summary { cursor: pointer } code, pre { font: 13px/1.5 ui-monospace,
  monospace } pre { background: #8881; border-radius: 6px; max-height: 28rem; overflow: auto; padding: .6rem }
  .method { display: inline-block; font-weight: 700; min-width: 4.2rem } .lock { opacity: .6 } table {
  border-collapse: collapse } td { border-top: 1px solid #8884; padding: .15rem .8rem .15rem 0;
  vertical-align: top }
`;

/** The whole API on one page without a script: what the document says, by subject, folded. */
export const docsPage = (api: ApiDocument): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${api.info.title} API</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <h1>${api.info.title} API <small>${api.info.version}</small></h1>
        <p>${api.info.description}</p>
        <p>
          <a href="/api/openapi.json">OpenAPI</a> · <a href="/api/asyncapi.json">AsyncAPI</a> (streams and
          sockets)
        </p>
        <nav>${api.tags.map(({ name }) => html`<a href="#${name}">${name}</a>`)}</nav>
        ${api.tags.map(({ name }) => section(api, name))}
        <h2 id="schemas">Schemas</h2>
        ${Object.entries(api.components.schemas).map(([name, schema]) => schemaOf(name, schema))}
      </body>
    </html>`.text;

function section({ paths }: ApiDocument, tag: string): Html {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const ofTag = operations.filter(({ operation }) => operation.tags.includes(tag));
  return html`<h2 id="${tag}">${tag}</h2>
    ${ofTag.map(({ path, method, operation }) => operationOf(method.toUpperCase(), path, operation))}`;
}

const operationOf = (method: string, path: string, operation: Operation): Html =>
  html`<details id="${operation.operationId}">
    <summary>
      <span class="method">${method}</span><code>${path}</code>
      ${operation.security.length > 0 ? html`<span class="lock" title="Sign in first">🔒</span>` : ''} —
      ${operation.summary}
    </summary>
    <p>${operation.description}</p>
    <table>
      ${operation.parameters.map(parameterRow)}
    </table>
    ${contentOf('Body', operation.requestBody)}
    ${Object.entries(operation.responses).map(([status, answer]) => (answer.$ref ? undefined : contentOf(`Answer ${status}`, answer)))}
  </details>`;

const parameterRow = ({ name, in: where, required, schema }: Parameter): Html =>
  html`<tr>
    <td><code>${name}</code>${required ? ' *' : ''}</td>
    <td>${where}</td>
    <td><code>${typeOf(schema)}</code></td>
    <td>${schema.description}</td>
  </tr>`;

function contentOf(title: string, { content = {} }: Content = {}): Html {
  return html`${Object.entries(content).map(
    ([type, { schema }]) =>
      html`<h4>${title} <small>${type}</small></h4>
        ${schema.$ref ? linkTo(schema.$ref) : pre(schema)}`,
  )}`;
}

const typeOf = ({ type, $ref }: Schema): string =>
  [type ?? $ref?.split('/').at(-1) ?? ''].flat().join(' or ');

const linkTo = (reference: string): Html => {
  const name = reference.split('/').at(-1);
  return html`<p><a href="#schema-${name}">${name}</a></p>`;
};

const pre = (schema: object): Html => html`<pre>${JSON.stringify(schema, null, 2)}</pre>`;

const schemaOf = (name: string, schema: object): Html =>
  html`<details id="schema-${name}">
    <summary><code>${name}</code></summary>
    ${pre(schema)}
  </details>`;
