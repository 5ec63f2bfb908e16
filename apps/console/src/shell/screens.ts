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
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { wordsOfScreens } from '../words/words.js';

/** A screen: its address, who it is for, and where its code lies. It is fetched when somebody goes there. */
export interface Screen {
  readonly id: 'deals' | 'recommendations' | 'vehicles' | 'fleet' | 'floor' | 'leads' | 'monitor' | 'design';
  readonly path: string;
  /** Addresses that it answers to: `/deals` and `/deals/lst_1`. */
  readonly route: string;
  readonly icon: LucideIcon;
  /** Undefined: everybody who is signed in. */
  readonly roles?: readonly Role[];
  /** Whether it stands in the navigation; the palette finds every one. */
  readonly isListed: boolean;
  readonly component: LazyExoticComponent<ComponentType>;
}

/** A screen whose words come with its code, and not with the page. */
const speaking = (load: () => Promise<{ default: ComponentType }>) =>
  lazy(async () => (await Promise.all([load(), wordsOfScreens()]))[0]);

export const screens: readonly Screen[] = [
  {
    id: 'deals',
    path: '/deals',
    route: '/deals/:id?',
    icon: Tag,
    isListed: true,
    component: lazy(() => import('../screens/deals/deals-screen.js')),
  },
  {
    id: 'recommendations',
    path: '/recommendations',
    route: '/recommendations',
    icon: Sparkles,
    roles: ['admin', 'manager', 'salesRep', 'customer'],
    isListed: true,
    component: speaking(() => import('../screens/recommendations/recommendations-screen.js')),
  },
  {
    id: 'vehicles',
    path: '/vehicles',
    route: '/vehicles/:id?',
    icon: CarFront,
    isListed: true,
    component: speaking(() => import('../screens/vehicles/vehicles-screen.js')),
  },
  {
    id: 'fleet',
    path: '/fleet',
    route: '/fleet/:id?/:tab?',
    icon: Radar,
    roles: ['admin', 'manager', 'fleetOperator', 'driver'],
    isListed: true,
    component: speaking(() => import('../screens/fleet/fleet-screen.js')),
  },
  {
    id: 'leads',
    path: '/leads',
    route: '/leads/:showroomId?/:tab?/:id?',
    icon: UsersRound,
    roles: ['admin', 'manager', 'salesRep'],
    isListed: true,
    component: speaking(() => import('../screens/leads/leads-screen.js')),
  },
  {
    id: 'floor',
    path: '/floor',
    route: '/floor/:id?',
    icon: MapPinned,
    roles: ['admin', 'manager', 'salesRep'],
    isListed: true,
    component: speaking(() => import('../screens/floor/floor-screen.js')),
  },
  {
    id: 'monitor',
    path: '/monitor',
    route: '/monitor',
    icon: Activity,
    roles: ['admin'],
    isListed: true,
    component: speaking(() => import('../screens/monitor/monitor-screen.js')),
  },
  {
    id: 'design',
    path: '/design',
    route: '/design',
    icon: Palette,
    isListed: false,
    component: speaking(() => import('../screens/design/design-screen.js')),
  },
];

export const mayOpen = (screen: Screen, roles: readonly Role[]): boolean =>
  !screen.roles || screen.roles.some((role) => roles.includes(role));
