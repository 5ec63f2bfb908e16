import fc from 'fast-check';
import { encode } from './resp.encoder.js';
import { ReplyError, RespParser } from './resp.parser.js';

function parse(bytes: Buffer, cuts: readonly number[]): unknown[] {
  const replies: unknown[] = [];
  const parser = new RespParser((reply) => replies.push(reply));
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  ends.forEach((end, i) => parser.feed(bytes.subarray(ends[i - 1] ?? 0, end)));
  return replies;
}

describe('RESP', () => {
  it('comes back as it was written, however it is cut', () => {
    const word = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 })), fc.array(fc.nat()), (commands, cuts) => {
        const bytes = Buffer.from(encode(commands.map((args) => ({ key: '', args }))));
        expect(parse(bytes, cuts)).toEqual(
          commands.map((args) => args.map((arg) => Buffer.from(arg).toString())),
        );
      }),
    );
  });

  it('knows numbers, nothing, refusals and nested answers', () => {
    const bytes = Buffer.from('*5\r\n:-12\r\n$-1\r\n*0\r\n*-1\r\n*1\r\n+OK\r\n-ERR no\r\n');
    const [answer, refusal] = parse(bytes, [3, 7, 11, 20]);
    expect(answer).toEqual([-12, null, [], null, ['OK']]);
    expect(refusal).toEqual(new ReplyError('ERR no'));
  });

  it('refuses what is no RESP', () => {
    expect(() => parse(Buffer.from('HTTP/1.1 400\r\n'), [])).toThrow('not RESP');
  });
});
