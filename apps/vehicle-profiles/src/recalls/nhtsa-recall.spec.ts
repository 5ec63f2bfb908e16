import { dayOf, recallsOf } from './nhtsa-recall.js';

const record = {
  Manufacturer: 'Honda (American Honda Motor Co.)',
  NHTSACampaignNumber: '19V182000',
  parkIt: false,
  ReportReceivedDate: '07/03/2019',
  Component: 'AIR BAGS:FRONTAL:DRIVER SIDE:INFLATOR MODULE',
  Summary: 'The inflator may rupture.\r\n',
  Remedy: 'Dealers will replace it, free of charge.',
  ModelYear: '2010',
  Make: 'HONDA',
  Model: 'CIVIC',
};

describe('records of NHTSA', () => {
  it('of one number are one campaign that affects what each of them names', () => {
    const second = { ...record, Model: 'PILOT', ModelYear: '9999' };
    expect(recallsOf([record, second, { ...record, NHTSACampaignNumber: '20V1' }])).toMatchObject([
      {
        ...{ number: '19V182000', authority: 'NHTSA', publishedOn: '2019-03-07' },
        summary: 'The inflator may rupture.',
        affects: [
          { make: 'HONDA', model: 'CIVIC', modelYears: { from: 2010, to: 2010 } },
          { make: 'HONDA', model: 'PILOT' },
        ],
      },
      { number: '20V1' },
    ]);
  });

  it('may leave out all but number, make and model', () => {
    expect(recallsOf([{ NHTSACampaignNumber: '1', Make: 'A', Model: 'B', Summary: ' ' }])).toEqual([
      {
        ...{ number: '1', authority: 'NHTSA', component: 'UNKNOWN OR OTHER', summary: 'UNKNOWN OR OTHER' },
        ...{ doNotDrive: false, parkOutside: false, withdrawn: false },
        affects: [{ make: 'A', model: 'B' }],
      },
    ]);
  });
});

describe('a day of NHTSA', () => {
  it.each([
    ['15/04/2020', '2020-04-15'],
    ['5/4/2020', '2020-04-05'],
    ['2020-04-15', '2020-04-15'],
    ['2020-04-15T00:00:00Z', '2020-04-15'],
    ['20200415', '2020-04-15'],
    ['31/02/2020', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %j', (text, day) => expect(dayOf(text)).toBe(day));
});
