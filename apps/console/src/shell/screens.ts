import type { Role } from '@rover/client';
import {
  Activity,
  CarFront,
  MapPinned,
  Palette,
  Radar,
  Sparkles,
  Tag,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Work } from '../session/work.js';
import { wordsOfScreens } from '../words/words.js';
import { fetched, type ComponentFile } from './fetched.js';
import { screenFiles, type ScreenId } from './screen-files.js';

/** A screen: its address, and who it is for. */
export interface Screen {
  readonly id: ScreenId;
  readonly path: string;
  /** Addresses that it answers to: `/deals` and `/deals/lst_1`. */
  readonly route: string;
  readonly icon: LucideIcon;
  /** Undefined: everybody who is signed in. */
  readonly roles?: readonly Role[];
  /** Whether it stands in the navigation; the palette finds every one. */
  readonly isListed: boolean;
  /** Looked at rather from a desk: on a phone it is one step away when there are many. */
  readonly isAtDesk?: boolean;
  readonly component: ComponentType;
  /** Fetches its code and its words. */
  readonly load: () => Promise<ScreenFile>;
}

/** A file of a screen. `prepare` asks for what the address will show first. */
interface ScreenFile extends ComponentFile {
  readonly prepare?: (work: Work) => Promise<void>;
}

/** A screen whose words come with its code, and not with the page. */
const speaking = (load: () => Promise<ScreenFile>) =>
  fetched(async () => (await Promise.all([load(), wordsOfScreens()]))[0]);

export const screens: readonly Screen[] = [
  {
    id: 'deals',
    path: '/deals',
    route: '/deals/:id?',
    icon: Tag,
    isListed: true,
    ...fetched<ScreenFile>(screenFiles.deals),
  },
  {
    id: 'recommendations',
    path: '/recommendations',
    route: '/recommendations',
    icon: Sparkles,
    roles: ['admin', 'manager', 'salesRep', 'customer'],
    isListed: true,
    isAtDesk: true,
    ...speaking(screenFiles.recommendations),
  },
  {
    id: 'vehicles',
    path: '/vehicles',
    route: '/vehicles/:id?',
    icon: CarFront,
    isListed: true,
    ...speaking(screenFiles.vehicles),
  },
  {
    id: 'fleet',
    path: '/fleet',
    route: '/fleet/:id?/:tab?',
    icon: Radar,
    roles: ['admin', 'manager', 'fleetOperator', 'driver'],
    isListed: true,
    isAtDesk: true,
    ...speaking(screenFiles.fleet),
  },
  {
    id: 'leads',
    path: '/leads',
    route: '/leads/:showroomId?/:tab?/:id?',
    icon: UsersRound,
    roles: ['admin', 'manager', 'salesRep'],
    isListed: true,
    ...speaking(screenFiles.leads),
  },
  {
    id: 'floor',
    path: '/floor',
    route: '/floor/:id?',
    icon: MapPinned,
    roles: ['admin', 'manager', 'salesRep'],
    isListed: true,
    ...speaking(screenFiles.floor),
  },
  {
    id: 'monitor',
    path: '/monitor',
    route: '/monitor',
    icon: Activity,
    roles: ['admin'],
    isListed: true,
    isAtDesk: true,
    ...speaking(screenFiles.monitor),
  },
  {
    id: 'design',
    path: '/design',
    route: '/design',
    icon: Palette,
    isListed: false,
    ...speaking(screenFiles.design),
  },
];

export const mayOpen = (screen: Screen, roles: readonly Role[]): boolean =>
  !screen.roles || screen.roles.some((role) => roles.includes(role));
