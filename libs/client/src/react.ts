export { RoverProvider, useRover } from './react/rover-context.js';
export type { Fold, RoomView } from './react/room-store.js';
export { useFloor, useRoom, useVehicle, type RoomHookOptions } from './react/use-room.js';
export { useRecommendations, type Recommended } from './react/use-recommendations.js';
export { useLazy, useSeen, type Lazy } from './react/use-lazy.js';
