import type { AppName } from './common/apps.js';
import { defineTopic, type Topic } from './define/topic.js';

/** The stream catalogue. A stream name is spelled here and nowhere else. */
export const topics = {
  imports: defineTopic({
    name: 'imports',
    partitions: 8,
    maxLength: 20_000,
    description: 'Rows of inventory files on their way in, in batches, keyed by import',
  }),
  listings: defineTopic({
    name: 'listings',
    partitions: 8,
    maxLength: 1_000_000,
    description: 'Listings as their sources state them, keyed by listing',
  }),
  deals: defineTopic({
    name: 'deals',
    partitions: 8,
    maxLength: 1_000_000,
    description: 'What changed in the market, keyed by listing',
  }),
  models: defineTopic({
    name: 'models',
    partitions: 1,
    maxLength: 100_000,
    description: 'Models trained and promoted, keyed by model',
  }),
  intake: defineTopic({
    name: 'intake',
    partitions: 8,
    maxLength: 100_000,
    description: 'Batches as the doors took them, before they are told apart, keyed by caller',
  }),
  interactions: defineTopic({
    name: 'interactions',
    partitions: 8,
    maxLength: 1_000_000,
    description: 'What people do, keyed by user',
  }),
  recommendations: defineTopic({
    name: 'recommendations',
    partitions: 8,
    maxLength: 100_000,
    description: 'What people are told to be of interest to them, keyed by user',
  }),
  wishes: defineTopic({
    name: 'wishes',
    // Not with the recommendations: showroom would have to read every list that is pushed to anybody.
    partitions: 8,
    maxLength: 100_000,
    description: 'What people wait for has happened in the market, keyed by user',
  }),
  telemetry: defineTopic({
    name: 'telemetry',
    partitions: 8,
    maxLength: 1_000_000,
    description: 'What vehicles measure, keyed by vehicle',
  }),
  alerts: defineTopic({
    name: 'alerts',
    // One, so that the rooms of fleets and those of vehicles are fed by the same entries.
    partitions: 1,
    maxLength: 200_000,
    description: 'What rings for vehicles, keyed by vehicle',
  }),
  vehicles: defineTopic({
    name: 'vehicles',
    partitions: 8,
    maxLength: 1_000_000,
    description: 'What becomes known of vehicles, keyed by vehicle',
  }),
  movements: defineTopic({
    name: 'movements',
    partitions: 8,
    maxLength: 500_000,
    description: 'What the movements of vehicles come to: trips, geofences, harsh driving; keyed by vehicle',
  }),
  fleets: defineTopic({
    name: 'fleets',
    partitions: 1,
    maxLength: 100_000,
    description: 'What becomes of fleets, keyed by fleet',
  }),
  access: defineTopic({
    name: 'access',
    partitions: 1,
    maxLength: 100_000,
    description: 'Who may see what from now on, keyed by user',
  }),
  leads: defineTopic({
    name: 'leads',
    partitions: 8,
    maxLength: 500_000,
    description: 'What becomes of leads, keyed by lead',
  }),
  maintenance: defineTopic({
    name: 'maintenance',
    partitions: 8,
    maxLength: 500_000,
    description: 'What vehicles need and had done, keyed by vehicle',
  }),
  customers: defineTopic({
    name: 'customers',
    partitions: 8,
    maxLength: 500_000,
    description: 'What becomes of customers, keyed by customer',
  }),
  retail: defineTopic({
    name: 'retail',
    // One, so that a unit keeps its order when it changes showrooms.
    partitions: 1,
    maxLength: 200_000,
    description: 'What becomes of stock units, test drives and sales, keyed by showroom',
  }),
  notifications: defineTopic({
    name: 'notifications',
    partitions: 8,
    maxLength: 200_000,
    description:
      'What became of notifications: those for a signed-in person keyed by them, others by themselves',
  }),
  floor: defineTopic({
    name: 'floor',
    partitions: 8,
    maxLength: 500_000,
    description: 'What happens on a showroom floor, keyed by showroom',
  }),
  sessions: defineTopic({
    name: 'sessions',
    partitions: 1,
    maxLength: 10_000,
    description: 'What is asked of live connections, wherever they are',
  }),
} as const;

/** Where commands and queries to a service arrive. One partition: any replica of the service reads it. */
export const requestTopic = (service: AppName): Topic => ({
  name: `requests.${service}`,
  partitions: 1,
  maxLength: 100_000,
  description: `Commands and queries to ${service}`,
});
