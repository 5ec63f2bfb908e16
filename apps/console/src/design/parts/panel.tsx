import { useId, type ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Whether the content reaches to the edges, as tables do. */
  readonly bare?: boolean;
}

export function Panel({ title, aside, children, bare = false }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {bare ? children : <div className="inside">{children}</div>}
    </section>
  );
}
