import { common, settings, shell, signIn } from './common.js';
import { design } from './design.js';
import { fleet } from './fleet.js';
import { map, severities, signals, vehicle, vehicles } from './vehicles.js';
import { compare, deal, deals, importing } from './deals.js';
import { floor } from './floor.js';
import { drives } from './drives.js';
import { leads } from './leads.js';
import { monitor } from './monitor.js';
import { recommendations } from './recommendations.js';
import { person } from './person.js';
import { sales } from './sales.js';

/** The words of the console. Other languages have the same keys: a test compares them. */
export const en = {
  common,
  shell,
  signIn,
  settings,
  deals,
  deal,
  compare,
  importing,
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
