import { FitError } from '../errors.js';
import { categoryColumn, frameOf, numberColumn } from '../frame/frame.js';
import { randomFrom } from '../random.js';
import { sigmoid } from '../trees/losses/logistic.js';
import { fitLogistic, fitRidge, predictLinear } from './fit-linear.js';

const random = randomFrom(11);
const rows = 4_000;
const x = Float64Array.from({ length: rows }, () => random() * 4 - 2);
const fuel = Array.from({ length: rows }, () => (random() < 0.5 ? 'petrol' : 'diesel'));
const frame = frameOf([numberColumn('x', x), categoryColumn('fuel', fuel)]);
const signal = x.map((value, i) => 1.5 * value + (fuel[i] === 'petrol' ? 1 : 0));

describe('fitRidge', () => {
  it('finds the law behind the targets', () => {
    const model = fitRidge({ frame, target: signal }, { l2: 1e-6 });
    predictLinear(model, frame).forEach((value, i) => expect(value).toBeCloseTo(signal[i]!, 5));
  });

  it('is drawn towards the mean by a penalty, and takes the mean for what is missing or unknown', () => {
    const model = fitRidge({ frame, target: signal }, { l2: 1e9 });
    const mean = signal.reduce((sum, value) => sum + value, 0) / rows;
    const strange = frameOf([numberColumn('x', [undefined]), categoryColumn('fuel', ['steam'])]);
    expect(predictLinear(model, strange)[0]).toBeCloseTo(mean, 3);
    expect(predictLinear(model, frame)[0]).toBeCloseTo(mean, 2);
  });
});

describe('fitLogistic', () => {
  it('finds the probabilities that the targets were drawn by', () => {
    const target = signal.map((value) => (random() < sigmoid(value) ? 1 : 0));
    const predicted = predictLinear(fitLogistic({ frame, target }), frame);
    const error = predicted.reduce((sum, p, i) => sum + Math.abs(p - sigmoid(signal[i]!)), 0) / rows;
    expect(error).toBeLessThan(0.03);
  });

  it('is finite where the classes are apart', () => {
    const target = x.map((value) => (value > 0 ? 1 : 0));
    const { weights } = fitLogistic({ frame, target });
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(() => fitLogistic({ frame, target: x })).toThrow(FitError);
  });
});
