import { openApiDocument } from '@rover/contracts';
import { docsPage, type ApiDocument } from './docs-page.js';
import { html } from './html.js';

describe('html', () => {
  it('escapes values and keeps markup of its own', () => {
    expect(html`<p>${'<script>"&'}${[html`<b>${1}</b>`]}${undefined}</p>`.text).toBe(
      '<p>&lt;script&gt;&quot;&amp;<b>1</b></p>',
    );
  });
});

describe('docsPage', () => {
  it('shows every operation', () => {
    const api = openApiDocument() as unknown as ApiDocument;
    const page = docsPage(api);
    const ids = Object.values(api.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(ids.filter((id) => !page.includes(`<details id="${id}">`))).toEqual([]);
    expect(page).not.toContain('<script');
  });
});
