import { unsubscribedPage, unsubscribePage } from './unsubscribe-page.js';

describe('the page of a way out', () => {
  it('asks in the language of the reader, and posts', () => {
    expect(unsubscribePage('pl, de-AT;q=0.9, en;q=0.8')).toContain('<html lang="de">');
    expect(unsubscribePage(undefined)).toMatch(/<form method="post">[^]*One-Click[^]*Unsubscribe/);
    expect(unsubscribedPage('constructor, xx')).toContain('<html lang="en">');
    expect(unsubscribedPage('fr')).not.toContain('<form');
  });
});
