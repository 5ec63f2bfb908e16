import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '@rover/testing';

/** A panel as Grafana takes it; headings of rows have no targets. */
export interface Panel {
  readonly id: number;
  readonly title: string;
  readonly type: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string }[];
}

export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly panels: readonly Panel[];
}

const folder = join(checkout, 'ops', 'grafana', 'dashboards');

export const allDashboards = (): Dashboard[] =>
  readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Dashboard);

/** Every query of every panel, by `dashboard: panel`. */
export const allQueries = (): { place: string; expr: string }[] =>
  allDashboards().flatMap(({ title, panels }) =>
    panels.flatMap((panel) =>
      (panel.targets ?? []).map(({ expr }) => ({ place: `${title}: ${panel.title}`, expr })),
    ),
  );
