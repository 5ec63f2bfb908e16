/**
 * Solves A·x = b for a symmetric positive definite A (row-major, n × n), of which only the lower triangle is read.
 * Overwrites both; `b` becomes x. A pivot that rounding has made 0 or less is held at a tiny value: its unknown
 * then stays near 0 instead of becoming NaN.
 */
export function solveInPlace(a: Float64Array, b: Float64Array): void {
  const n = b.length;
  factorise(a, n);
  for (let i = 0; i < n; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= a[i * n + k]! * b[k]!;
    b[i] = sum / a[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let k = i + 1; k < n; k++) sum -= a[k * n + i]! * b[k]!;
    b[i] = sum / a[i * n + i]!;
  }
}

function factorise(a: Float64Array, n: number): void {
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = a[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= a[i * n + k]! * a[j * n + k]!;
      a[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / a[j * n + j]!;
    }
  }
}
