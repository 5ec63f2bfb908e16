import { decodePayload } from './decode-payload.js';
import { toReading } from './to-reading.js';

const read = (...[protocol, payload]: Parameters<typeof decodePayload>) =>
  decodePayload(protocol, payload).map((device) => ({ names: device.names, ...toReading(device).reading }));

describe('what devices send', () => {
  it('osmand: a fix that its receiver calls invalid gives no place', () => {
    expect(read('osmand', { id: 'v1', lat: '1', lon: '2', valid: 'false', speed: '-1' })).toEqual([
      { names: ['v1'] },
    ]);
  });

  it.each(['waypoint', 'lwt', 'card', 'steps', 'cmd', 'encrypted'])(
    'owntracks: a %s has no reading in it',
    (_type) => {
      expect(read('owntracks', { _type, tst: 1, lat: 1, lon: 2 })).toEqual([]);
    },
  );

  it('owntracks: tells of coming and going, and not of networks', () => {
    const transition = {
      _type: 'transition',
      tst: 1497349316,
      lat: 48,
      lon: 2,
      event: 'enter',
      desc: 'yard',
      SSID: 'home',
    };
    expect(read('owntracks', transition)).toMatchObject([{ private: { event: 'enter', desc: 'yard' } }]);
    expect(read('owntracks', { ...transition, hmc: 7200 })).toMatchObject([{ engineHours: 2 }]);
    expect(JSON.stringify(read('owntracks', transition))).not.toContain('home');
  });

  it('smartcar: values of different moments are readings of their own', () => {
    const signal = (code: string, body: object, oemUpdatedAt?: number) => ({
      code,
      body,
      meta: { oemUpdatedAt, fetchedAt: 9e12 },
    });
    const webhook = {
      eventType: 'VEHICLE_STATE',
      vehicleId: 'car',
      data: {
        signals: [
          signal('odometer-traveleddistance', { value: 100, unit: 'miles' }, 1731940330000),
          signal('tractionbattery-stateofcharge', { value: 0.5, unit: 'ratio' }, 1731940000000),
          signal(
            'wheel-tires',
            {
              unit: 'psi',
              values: [
                { row: 0, column: 1, tirePressure: 33 },
                { row: 7, column: 0 },
              ],
            },
            1731940330000,
          ),
        ],
      },
    };
    expect(read('smartcar', webhook)).toMatchObject([
      {
        deviceTime: '2024-11-18T14:32:10.000Z',
        odometer: 160934.4,
        tirePressure: { frontRight: expect.closeTo(227.527, 3) as number },
      },
      { deviceTime: '2024-11-18T14:26:40.000Z', stateOfCharge: 50 },
    ]);
    expect(read('smartcar', { eventType: 'VERIFY', data: { challenge: 'x' } })).toEqual([]);
  });

  it('obd: what an adapter printed, moment by moment', () => {
    const records = [
      { time: 1700000000, frames: '410C1AF8\r410D3C' },
      { time: 1700000001, frames: ['43 01 01 33', '41 05 7B', '42 0C 00 1A F8', 'FF FF'] },
      { frames: '47 01 01 43' },
    ];
    expect(read('obd', { device: 'v1', records })).toEqual([
      { names: ['v1'], deviceTime: '2023-11-14T22:13:20.000Z', engineSpeed: 1726, speed: 60 },
      {
        names: ['v1'],
        deviceTime: '2023-11-14T22:13:21.000Z',
        coolantTemp: 83,
        dtcs: [{ code: 'P0133', status: 'confirmed' }],
        private: { 'freezeFrame.engineSpeed (rpm)': 1726, unreadFrames: 'FF FF' },
      },
      // Pending codes alone are not all there are.
      { names: ['v1'], private: { someDtcs: 'P0143 pending' } },
    ]);
  });

  it('vss: paths with values, units and times of their own, and messages of VISS', () => {
    const signals = {
      'Vehicle.Speed': { value: 60, unit: 'mph' },
      'Vehicle.CurrentLocation.Latitude': 48.1,
      'Vehicle.CurrentLocation.Longitude': 11.5,
      'Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure': { value: 230, ts: '2026-01-01T00:00:05Z' },
      'Vehicle.Diagnostics.DTCList': ['P0420'],
      'Vehicle.Cabin.Door.Row1.DriverSide.IsOpen': true,
    };
    expect(read('vss', { device: 'v1', time: '2026-01-01T00:00:00Z', signals })).toEqual([
      {
        names: ['v1'],
        deviceTime: '2026-01-01T00:00:00.000Z',
        speed: 96.56064,
        location: { type: 'Point', coordinates: [11.5, 48.1] },
        dtcs: [{ code: 'P0420', status: 'confirmed' }],
        private: { 'Vehicle.Cabin.Door.Row1.DriverSide.IsOpen': true },
      },
      { names: ['v1'], deviceTime: '2026-01-01T00:00:05.000Z', tirePressure: { frontLeft: 230 } },
    ]);
    const data = { path: 'Vehicle/Speed', dp: { value: '50', ts: '2026-01-01T00:00:00Z' } };
    expect(read('vss', { data })).toMatchObject([{ speed: 50, deviceTime: '2026-01-01T00:00:00.000Z' }]);
  });

  it('cloudEvents: what the data leave out, subject and time say', () => {
    const event = {
      id: '1',
      source: '/box',
      specversion: '1.0',
      type: 'reading',
      subject: 'v1',
      time: '2026-01-01T00:00:00Z',
      data: { speed: 50, tirePressure: { frontLeft: 230 }, private: { rain: true }, dtcs: [] },
    };
    expect(
      read('cloudEvents', [
        event,
        { ...event, data: { vehicleId: 'v2', deviceTime: '2026-01-02T00:00:00Z' } },
      ]),
    ).toEqual([
      {
        names: ['v1'],
        deviceTime: '2026-01-01T00:00:00.000Z',
        speed: 50,
        tirePressure: { frontLeft: 230 },
        private: { rain: true },
        dtcs: [],
      },
      { names: ['v2'], deviceTime: '2026-01-02T00:00:00.000Z' },
    ]);
  });
});
