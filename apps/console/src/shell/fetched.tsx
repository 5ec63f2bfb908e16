import { lazy, useState, type ComponentType } from 'react';

/** A file with a component. */
export interface ComponentFile {
  readonly default: ComponentType;
}

/**
 * A component whose file is fetched when it is shown first. Where `load` was called before, it is there at once: `lazy` by
 * itself shows what stands in its place even then.
 */
export function fetched<File extends ComponentFile>(fetchFile: () => Promise<File>) {
  let there: ComponentType | undefined;
  const load = async (): Promise<File> => {
    const file = await fetchFile();
    there = file.default;
    return file;
  };
  const Later = lazy(load);
  function Fetched() {
    // For as long as it is shown: another type would begin anew.
    const [Shown] = useState<ComponentType>(() => there ?? Later);
    return <Shown />;
  }
  return { component: Fetched, load };
}
