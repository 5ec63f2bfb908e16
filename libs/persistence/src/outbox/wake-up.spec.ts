import { WakeUp } from './wake-up.js';

describe('WakeUp', () => {
  const NEVER = 2 ** 30;

  it('ends the sleep', async () => {
    const wakeUp = new WakeUp();
    const sleeping = wakeUp.sleep(NEVER);
    wakeUp.wake();
    await sleeping;
  });

  it('remembers a wake-up that came while awake, once', async () => {
    const wakeUp = new WakeUp();
    wakeUp.wake();
    wakeUp.wake();
    await wakeUp.sleep(NEVER);
    const second = await Promise.race([wakeUp.sleep(NEVER), Promise.resolve('asleep')]);
    expect(second).toBe('asleep');
    wakeUp.wake();
  });

  it('ends by itself', async () => {
    await new WakeUp().sleep(1);
  });
});
