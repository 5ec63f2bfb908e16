import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { DrivingController } from '../driving/driving.controller.js';
import { DrivingRepository } from '../driving/driving.repository.js';
import { DrivingService } from '../driving/driving.service.js';
import { HarshReviser } from '../driving/harsh-reviser.service.js';
import { EmissionController } from '../emissions/emission.controller.js';
import { EmissionRepository } from '../emissions/emission.repository.js';
import { EmissionService } from '../emissions/emission.service.js';
import { FenceAccess } from '../geofences/fence-access.js';
import { FenceBook } from '../geofences/fence-book.service.js';
import { GeofenceController } from '../geofences/geofence.controller.js';
import { GeofenceRepository } from '../geofences/geofence.repository.js';
import { GeofenceService } from '../geofences/geofence.service.js';
import { TransitionListeners } from '../geofences/transition-listeners.service.js';
import { TransitionReviser } from '../geofences/transition-reviser.service.js';
import { TransitionWriter } from '../geofences/transition-writer.service.js';
import { TransitionRepository } from '../geofences/transition.repository.js';
import { TelemetryModule } from '../telemetry/telemetry.module.js';
import { CourseRepository } from '../trips/course.repository.js';
import { TripChanges } from '../trips/trip-changes.service.js';
import { TripEditor } from '../trips/trip-editor.service.js';
import { TripEditRepository } from '../trips/trip-edit.repository.js';
import { TripReviser } from '../trips/trip-reviser.service.js';
import { TripSplitter } from '../trips/trip-splitter.service.js';
import { TripUndo } from '../trips/trip-undo.service.js';
import { TripWriter } from '../trips/trip-writer.service.js';
import { TripController } from '../trips/trip.controller.js';
import { TripRepository } from '../trips/trip.repository.js';
import { TripsService } from '../trips/trips.service.js';
import { MotionAccess } from './motion-access.service.js';
import { MotionFollower } from './motion-follower.service.js';
import { MotionJournal } from './motion-journal.service.js';
import { MotionRevision } from './motion-revision.service.js';
import { MotionSilence } from './motion-silence.service.js';
import { MotionSweeps } from './motion-sweeps.service.js';
import { MotionWalk } from './motion-walk.service.js';
import { MotionRepository } from './motion.repository.js';

const motion = [
  ...[MotionRepository, MotionWalk, MotionJournal, MotionFollower],
  ...[MotionRevision, MotionSilence, MotionSweeps, MotionAccess],
];
const trips = [
  ...[TripRepository, TripEditRepository, CourseRepository, TripWriter, TripReviser],
  ...[TripsService, TripChanges, TripEditor, TripSplitter, TripUndo],
];
const geofences = [
  ...[GeofenceRepository, TransitionRepository, FenceBook, FenceAccess, GeofenceService],
  ...[TransitionListeners, TransitionWriter, TransitionReviser],
];
const driving = [DrivingRepository, DrivingService, HarshReviser];
const emissions = [EmissionRepository, EmissionService];

/** What the movements of vehicles come to: one walk through their readings tells of trips, geofences and driving. */
@Module({
  imports: [TelemetryModule, AccessModule],
  controllers: [TripController, GeofenceController, DrivingController, EmissionController],
  providers: [...motion, ...trips, ...geofences, ...driving, ...emissions],
  exports: [FenceBook, MotionAccess, MotionRepository, TransitionListeners],
})
export class MotionModule {}
