/** One question that is about to be asked. */
interface Question<T> {
  readonly ids: Set<string>;
  readonly answer: Promise<ReadonlyMap<string, T>>;
}

/**
 * Asks for many things by their ids at once: those that are wanted in the same moment share a question.
 * @param most ids in one question
 * @param ask answers what there is, by id; what is absent is undefined for whoever wanted it
 */
export function batched<T>(
  most: number,
  ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (id: string) => Promise<T | undefined> {
  let open: Question<T> | undefined;
  const begin = (): Question<T> => {
    const ids = new Set<string>();
    // A moment later all components of one rendering have said what they want.
    const settled = new Promise((resolve) => setTimeout(resolve));
    const answer = settled.then(() => {
      if (open?.ids === ids) open = undefined;
      return ask([...ids]);
    });
    return { ids, answer };
  };
  return async (id) => {
    if (open && open.ids.size >= most) open = undefined;
    const { ids, answer } = (open ??= begin());
    ids.add(id);
    return (await answer).get(id);
  };
}
