/** Where the code of each screen lies. It is fetched when somebody goes there. */
export const screenFiles = {
  deals: () => import('../screens/deals/deals-screen.js'),
  recommendations: () => import('../screens/recommendations/recommendations-screen.js'),
  vehicles: () => import('../screens/vehicles/vehicles-screen.js'),
  fleet: () => import('../screens/fleet/fleet-screen.js'),
  leads: () => import('../screens/leads/leads-screen.js'),
  floor: () => import('../screens/floor/floor-screen.js'),
  monitor: () => import('../screens/monitor/monitor-screen.js'),
  design: () => import('../screens/design/design-screen.js'),
};

export type ScreenId = keyof typeof screenFiles;

/** The screen that an address is of; nothing else that begins like one. */
export const placeIn = (pathname: string): ScreenId | undefined => {
  const place = pathname.split('/')[1] || 'deals';
  return Object.hasOwn(screenFiles, place) ? (place as ScreenId) : undefined;
};
