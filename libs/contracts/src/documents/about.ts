export const API_TITLE = 'Rover';
export const API_VERSION = '0.1.0';
export const API_DESCRIPTION =
  'A real-time vehicle platform. Money is an integer of minor units with an ISO 4217 currency; distance ever driven is in metres; times are RFC 3339 in UTC; errors are RFC 9457 problems.';
