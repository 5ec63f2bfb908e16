import { waitFor } from './wait-for.js';

describe('waitFor', () => {
  it('answers the first truthy answer, and takes an error for "not yet"', async () => {
    let calls = 0;
    const condition = () => {
      calls += 1;
      if (calls === 1) throw new Error('not there');
      return calls === 3 ? 'there' : undefined;
    };
    expect(await waitFor(condition)).toBe('there');
  });

  it('says what it saw last when it gives up', async () => {
    const failing = waitFor(() => Promise.reject(new Error('the reason')), 20);
    await expect(failing).rejects.toMatchObject({
      message: 'Waited 20 ms in vain',
      cause: { message: 'the reason' },
    });
  });
});
