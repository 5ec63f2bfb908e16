import { design } from './design.js';
import { drives } from './drives.js';
import { fleet } from './fleet.js';
import { floor } from './floor.js';
import { leads } from './leads.js';
import { monitor } from './monitor.js';
import { person } from './person.js';
import { recommendations } from './recommendations.js';
import { sales } from './sales.js';
import { map, severities, signals, vehicle, vehicles } from './vehicles.js';

/** The words of all screens but the first. */
export const screens = {
  recommendations,
  design,
  map,
  vehicles,
  vehicle,
  fleet,
  floor,
  leads,
  person,
  drives,
  sales,
  monitor,
  signals,
  severities,
};
