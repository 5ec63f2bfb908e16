import type { Words } from '../words.js';
import { en } from '../en/index.js';
import { fleet } from './fleet.js';
import { map, severities, signals, vehicle, vehicles } from './vehicles.js';

export const words: Words = { ...en, map, vehicles, vehicle, fleet, signals, severities };
