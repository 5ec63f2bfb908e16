import { Rover } from '@rover/client';
import { filtersIn, queryOf, wantedOf } from './filters.js';
import { firstQuestion } from './first-question.js';

it.each(['', '?make=Land%20Rover&maxPrice=2000000', '?prioritizeRoi=true&compare=a,b'])(
  'is what the screen asks for by the address %s',
  async (search) => {
    const asked: string[] = [];
    const answer = (url: string): Promise<Response> => {
      asked.push(url);
      return Promise.resolve(Response.json({ data: [] }));
    };
    const rover = new Rover({ url: 'http://rover', fetch: answer as typeof fetch });
    const wanted = wantedOf(filtersIn(new URLSearchParams(search)), 'GBP');
    await rover.get('/api/v1/deals', { query: queryOf(wanted) });
    expect(asked).toEqual([`http://rover${firstQuestion(search, 'GBP')}`]);
  },
);
