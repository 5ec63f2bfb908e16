import { MOST_CONDITIONS, type Condition } from '@rover/contracts';
import { leafOf, type Leaf } from './leaf.js';
import { FALSE, TRUE, type Truth } from './truth.js';

/** Something is wrong with one place of a tree; `path` as in the body: `of.0.value`. */
export interface TreeComplaint {
  readonly path: string;
  readonly message: string;
}

/** Makes the truth of a tree of that of its leaves. */
export type Evaluate = (leaves: readonly Truth[]) => Truth;

/** Gathers the leaves of the trees of one rule, each with a number, and what is wrong with them. */
export class TreeCompiler {
  readonly leaves: Leaf[] = [];
  readonly complaints: TreeComplaint[] = [];
  private size = 0;

  compile(condition: Condition, path: string): Evaluate {
    if (++this.size === MOST_CONDITIONS + 1)
      this.complain(path, `is one too many: a rule has at most ${MOST_CONDITIONS} conditions`);
    switch (condition.type) {
      case 'all':
        return least(this.branches(condition.of, path));
      case 'any':
        return greatest(this.branches(condition.of, path));
      case 'not': {
        const inner = this.compile(condition.of, `${path}.of`);
        return (leaves) => (TRUE - inner(leaves)) as Truth;
      }
      default:
        return this.leaf(leafOf(condition), path);
    }
  }

  private branches(conditions: readonly Condition[], path: string): Evaluate[] {
    return conditions.map((condition, i) => this.compile(condition, `${path}.of.${i}`));
  }

  private leaf(leaf: Leaf | string, path: string): Evaluate {
    if (typeof leaf === 'string') {
      this.complain(path, leaf);
      return () => FALSE;
    }
    const number = this.leaves.push(leaf) - 1;
    return (leaves) => leaves[number] as Truth;
  }

  private complain(path: string, message: string): void {
    this.complaints.push({ path, message });
  }
}

const least =
  (branches: readonly Evaluate[]): Evaluate =>
  (leaves) =>
    branches.reduce<Truth>((truth, branch) => Math.min(truth, branch(leaves)) as Truth, TRUE);

const greatest =
  (branches: readonly Evaluate[]): Evaluate =>
  (leaves) =>
    branches.reduce<Truth>((truth, branch) => Math.max(truth, branch(leaves)) as Truth, FALSE);
