import type { Refusals } from '../refusal.js';
import type { Words } from '../words.js';
import { common, design, settings, shell, signIn } from './common.js';
import { compare, deal, deals, importing } from './deals.js';
import { fleet } from './fleet.js';
import { floor } from './floor.js';
import { drives } from './drives.js';
import { leads } from './leads.js';
import { monitor } from './monitor.js';
import { refusals } from './refusals.js';
import { recommendations } from './recommendations.js';
import { person } from './person.js';
import { sales } from './sales.js';
import { map, severities, signals, vehicle, vehicles } from './vehicles.js';

export const words: Words & { readonly refusals: Refusals } = {
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
  refusals,
};
