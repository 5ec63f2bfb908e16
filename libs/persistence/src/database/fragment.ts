/** A piece of SQL whose values travel apart from its text. */
export class Fragment {
  constructor(
    private readonly texts: readonly string[],
    private readonly parts: readonly unknown[],
  ) {}

  /** Text with `$n` in place of values, and the values, for {@link Sql.query}. */
  render(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.write(values), values };
  }

  private write(values: unknown[]): string {
    return this.texts.reduce((text, next, index) => text + place(this.parts[index - 1], values) + next);
  }

  /** @internal */
  static write(fragment: Fragment, values: unknown[]): string {
    return fragment.write(values);
  }
}

const place = (part: unknown, values: unknown[]): string =>
  part instanceof Fragment ? Fragment.write(part, values) : `$${values.push(part)}`;

/**
 * SQL that is put together at run time: what stands in `${}` becomes a parameter, unless it is a fragment itself.
 * So a value can never be read as SQL, whatever it is.
 */
export const sql = (texts: TemplateStringsArray, ...parts: readonly unknown[]): Fragment =>
  new Fragment(texts, parts);

/** A fixed text as a fragment. Never of what a caller sent. */
export const raw = (text: string): Fragment => new Fragment([text], []);

/** All of these conditions; `true` for none. */
export const allOf = (conditions: readonly Fragment[]): Fragment => joined(conditions, ' AND ', 'true');

/** Any of these conditions; `false` for none. One condition wherever it stands, beside an `AND` as well. */
export const oneOf = (conditions: readonly Fragment[]): Fragment => joined(conditions, ' OR ', 'false');

function joined(conditions: readonly Fragment[], by: string, none: string): Fragment {
  if (conditions.length === 0) return raw(none);
  const between = conditions.slice(1).map(() => `)${by}(`);
  return new Fragment(['((', ...between, '))'], conditions);
}
