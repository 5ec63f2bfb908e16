/**
 * The six apps with the variable that sets each one's port and the port it prefers. The doors come first:
 * they are closed first too, so that what is inside can finish what was let in.
 */
export const apps = [
  { name: 'gateway', portVariable: 'ROVER_PORT', port: 8080, door: true },
  { name: 'realtime-gateway', portVariable: 'ROVER_REALTIME_GATEWAY_PORT', port: 8085, door: true },
  { name: 'event-ingest', portVariable: 'ROVER_EVENT_INGEST_PORT', port: 8081 },
  { name: 'scoring-service', portVariable: 'ROVER_SCORING_SERVICE_PORT', port: 8082 },
  { name: 'vehicle-profiles', portVariable: 'ROVER_VEHICLE_PROFILES_PORT', port: 8083 },
  { name: 'showroom', portVariable: 'ROVER_SHOWROOM_PORT', port: 8084 },
];
