import { Writable } from 'node:stream';
import { checkNode } from './install.mjs';
import { Problem, printProblem } from './problem.mjs';
import { Steps, duration } from './steps.mjs';

class Paper extends Writable {
  text = '';
  _write(chunk, _encoding, done) {
    this.text += chunk;
    done();
  }
}

describe('what is shown', () => {
  it('is a line per step, with its time and a remark', async () => {
    const paper = new Paper();
    const answer = await new Steps(paper).run('Build', async (remark) => {
      remark('12 files');
      return 7;
    });
    expect(answer).toBe(7);
    expect(paper.text).toMatch(/^ {2}Build {30}✓ \d\.\d\d s +12 files\n$/);
  });

  it('is not broken by what is said in between', async () => {
    const paper = new Paper();
    const steps = new Steps(paper);
    await expect(
      steps.run('Start', async () => {
        steps.say('! an app died');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(paper.text.split('\n').slice(1)).toEqual([
      '! an app died',
      expect.stringMatching(/^ {2}Start +✗ \d\.\d\d s$/),
      '',
    ]);
  });

  it('says of a foreseen failure what to do, and of another where it happened', () => {
    const paper = new Paper();
    printProblem(new Problem('The door is closed.', 'open it.', 'one\ntwo'), paper);
    expect(paper.text).toBe('\n✗ The door is closed.\n  │ one\n  │ two\n  What to do: open it.\n');
    printProblem(new TypeError('odd'), paper);
    expect(paper.text).toContain('TypeError: odd\n    at ');
  });

  it('tells times as people read them', () => {
    expect([5, 1234, 12_345, 59_999, 61_000].map(duration)).toEqual([
      '0.01 s',
      '1.23 s',
      '12.3 s',
      '60.0 s',
      '1 min 1 s',
    ]);
  });
});

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '21.0.0', '24.1.0'])('%s is enough', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['20.18.3', '18.20.0'])('%s is too old', (version) => {
    expect(() => checkNode(version)).toThrow('Rover needs Node 20.19 or newer');
  });
});
