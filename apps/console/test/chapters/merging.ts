import { objectionsInBothThemes } from '../support/accessibility.js';
import type { Company } from '../support/company.js';

interface Customer {
  readonly id: string;
  readonly merged: readonly string[];
  readonly emails: readonly { readonly value: string }[];
}

/** Two records of one person. */
export function onePersonOrTwo(company: Company): void {
  it('makes one person of two and two of one, and takes either back', async () => {
    const { ada, doors } = company;
    const { page } = ada;
    const known = { familyName: 'Quimby', birthDate: '1971-05-06', showroomId: 'north' };
    const address = { street: 'Main St. 5', postalCode: '90210', country: 'US' };
    const make = (givenName: string) =>
      doors.ask<Customer>('POST', '/customers', {
        ...{ ...known, givenName, address },
        emails: [{ value: `${givenName.toLowerCase()}@example.com` }],
      });
    const [one, two] = [await make('Nathaniel'), await make('Nathanial')];
    const now = (id: string) => doors.ask<Customer>('GET', `/customers/${id}`);
    const alike = page.getByRole('region', { name: 'The same person?' });
    const merge = alike.getByRole('button', { name: 'Merge' });
    const separate = alike.getByRole('button', { name: 'Separate' });
    const undo = page.getByRole('button', { name: 'Undo' }).last();
    await page.goto(`/leads/north/customers/${one.id}`);
    await merge.waitFor();
    await alike.getByText('Nathanial Quimby').waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await merge.press('Enter');
    await page.getByText('The two are one person now').waitFor();
    await separate.waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    expect(await now(two.id)).toMatchObject({ id: one.id, merged: [two.id] });
    await undo.press('Enter');
    await merge.waitFor();
    expect(await now(two.id)).toMatchObject({ id: two.id, merged: [] });
    await merge.press('Enter');
    await separate.waitFor();
    await page.reload();
    await separate.press('Enter');
    await page.getByText('They are two persons again').waitFor();
    await merge.waitFor();
    expect((await now(one.id)).emails.map(({ value }) => value)).toEqual(['nathaniel@example.com']);
    await undo.press('Enter');
    await separate.waitFor();
    await page.getByText('nathanial@example.com').first().waitFor();
    expect(await now(two.id)).toMatchObject({ id: one.id, merged: [two.id] });
  });
}
