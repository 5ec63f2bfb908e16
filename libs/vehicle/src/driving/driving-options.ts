export const drivingKinds = ['braking', 'acceleration', 'cornering', 'overspeed', 'overRevving'] as const;
export type DrivingKind = (typeof drivingKinds)[number];

export const severities = ['low', 'medium', 'high'] as const;
export type Severity = (typeof severities)[number];

/** From which peak on an event is low, medium and high. */
export type Steps = readonly [low: number, medium: number, high: number];

/** What counts as harsh. */
export interface DrivingOptions {
  /** m/s². Default 3.5, 4.5, 6: about .36, .46 and .61 g; an emergency stop on dry road is above 7. */
  readonly braking: Steps;
  /** m/s². Default 3, 4, 5. */
  readonly acceleration: Steps;
  /** m/s², sideways. Default 4, 5, 6.5. */
  readonly cornering: Steps;
  /** km/h that it may drive; undefined (the default) for no limit. Severity by 0, 10 and 20 percent above. */
  readonly speedLimit?: number;
  /** Seconds above the limit that make an event. Default 10. */
  readonly overspeedSeconds: number;
  /** rpm; undefined (the default) for no limit. Severity by 0, 10 and 20 percent above. */
  readonly redline?: number;
  /** Seconds above the redline that make an event. Default 2. */
  readonly overRevSeconds: number;
}

export const drivingDefaults: DrivingOptions = {
  braking: [3.5, 4.5, 6],
  acceleration: [3, 4, 5],
  cornering: [4, 5, 6.5],
  overspeedSeconds: 10,
  overRevSeconds: 2,
};
