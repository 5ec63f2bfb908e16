import { importLeads, listLeads, takeAdf } from '@rover/contracts';
import { LeadDesk, refused } from './support/lead-desk.js';

let desk: LeadDesk;
let showroomId: string;

beforeAll(async () => {
  desk = await LeadDesk.open();
  showroomId = await desk.showroom();
}, 60_000);
afterAll(() => desk?.close());

const names = async (filter: object) =>
  (await desk.ask(listLeads, { showroomId, ...filter })).data.map(({ id }) => id);

describe('ADF', () => {
  const adf = (id: string, extra = '') => `<?xml version="1.0"?><?adf version="1.0"?><adf><prospect>
    <id source="Portal">${id}</id><requestdate>2026-11-27T9:30:00</requestdate>
    <vehicle interest="test-drive" status="used"><year>2021</year><make>Ford</make><model>F-150</model>
    <odometer units="mi">100</odometer><price currency="USD">$31,500.50</price></vehicle>
    <vehicle interest="trade-in"><make>Kia</make></vehicle>
    <customer><contact><name part="full">Ana Doe</name><email>${id}@example.com</email></contact></customer>
    <vendor><vendorname>North</vendorname></vendor><provider><name>Portal</name></provider></prospect>${extra}</adf>`;
  const send = (text: string, mediaType = 'application/xml') =>
    desk.ask(takeAdf, { showroomId, mediaType, content: Buffer.from(text).toString('base64') });

  it('becomes a lead in our units, once', async () => {
    const { data } = await send(adf('A-1'));
    expect(data).toMatchObject([
      {
        outcome: 'created',
        lead: {
          source: 'Portal',
          interest: 'testDrive',
          vehicle: {
            condition: 'used',
            make: 'Ford',
            modelYear: 2021,
            price: 3_150_050,
            odometer: 160_934.4,
          },
          tradeIn: { make: 'Kia' },
          requestedAt: '2026-11-27T14:30:00.000Z',
          externalIds: [{ source: 'Portal', value: 'A-1' }],
        },
      },
    ]);
    const mail = `Subject: Lead\r\nContent-Type: text/plain\r\n\r\n${adf('A-1')}`;
    const again = await send(mail, 'message/rfc822');
    expect(again.data).toMatchObject([{ outcome: 'known', lead: { id: data[0]?.lead.id } }]);
  });

  it('is taken whole or not at all', async () => {
    const before = await names({ source: 'Portal' });
    const nobody = '<prospect><customer><contact><name>x</name></contact></customer></prospect>';
    await expect(send(adf('A-2', nobody))).rejects.toEqual(refused(422, 'ADF_REFUSED'));
    await expect(send(adf('A-3').slice(0, -30))).rejects.toEqual(refused(422, 'ADF_REFUSED'));
    const laughs = `<!DOCTYPE adf [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${adf('A-4')}`;
    await expect(send(laughs)).rejects.toEqual(refused(422, 'ADF_REFUSED'));
    const xxe = `<!DOCTYPE adf [<!ENTITY x SYSTEM "file:///etc/passwd">]>${adf('&x;')}`;
    await expect(send(xxe)).rejects.toEqual(refused(422, 'ADF_REFUSED'));
    expect(await names({ source: 'Portal' })).toEqual(before);
  });
});

describe('a file of leads', () => {
  const file = (csv: string) => desk.ask(importLeads, { showroomId, csv });

  it('is answered for line by line', async () => {
    const { data } = await file(
      'First Name,email,phone,Make,year,source,unknown\n' +
        'Ann,ann@example.com,,Ford,2021,csv-a,x\n' +
        'Bob,,,Kia,2020,csv-a,x\n' +
        'Cid,cid@example.com,,Kia,soon,csv-a,x\n' +
        'Ann,ann@example.com,,Ford,2021,csv-a,x\n',
    );
    expect(data.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'created'],
      [3, 'rejected'],
      [4, 'rejected'],
      [5, 'known'],
    ]);
    expect(data[2]?.errors[0]?.path).toBe('vehicle.modelYear');
    expect(await names({ source: 'csv-a' })).toHaveLength(1);
  });

  it('that is half a file changes nothing', async () => {
    const half = 'email,make,source\nx@example.com,Ford,csv-b\n"y@exam';
    await expect(file(half)).rejects.toEqual(refused(422, 'LEAD_FILE_REFUSED'));
    await expect(file('name,make\nx,Ford\n')).rejects.toEqual(refused(422, 'LEAD_FILE_REFUSED'));
    await expect(file('email,make\nx@example.com\n')).rejects.toEqual(refused(422, 'LEAD_FILE_REFUSED'));
    expect(await names({ source: 'csv-b' })).toEqual([]);
  });
});
