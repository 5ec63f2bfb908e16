import type { LeadActivity, TimelineEntry } from '@rover/client';
import { storyOf } from './timeline.js';

const touch = (hour: number, kind: string, references: object = {}): TimelineEntry =>
  ({
    id: `t${hour}`,
    type: 'touched',
    kind,
    channel: 'web',
    actor: null,
    content: { references },
    time: `2026-11-28T${hour}:00:00Z`,
  }) as unknown as TimelineEntry;
const activity = (hour: number, kind: LeadActivity['kind'], more: object = {}): LeadActivity =>
  ({
    id: `a${hour}`,
    kind,
    direction: 'outbound',
    detail: {},
    note: null,
    actor: 'ana',
    time: `2026-11-28T${hour}:30:00Z`,
    ...more,
  }) as LeadActivity;

describe('the story of a customer', () => {
  it('is one, newest first, and tells nothing twice', () => {
    const timeline = [
      touch(14, 'testDrive.scheduled'),
      touch(12, 'lead.call', { leadId: 'l1' }),
      touch(11, 'lead.call', { leadId: 'l2' }),
    ];
    timeline.push({ ...touch(10, 'lead.created', { leadId: 'l1' }), channel: 'system' });
    const log = [activity(13, 'note', { note: 'Blue' }), activity(12, 'call')];
    const story = storyOf({ entries: timeline, hasMore: false }, { entries: log, hasMore: false }, 'l1');
    expect(story.map(({ id }) => id)).toEqual(['t14', 'a13', 'a12', 't11']);
    expect(story[1]).toMatchObject({ what: 'lead.note', note: 'Blue' });
  });

  it('ends where one of its logs has more to tell', () => {
    const timeline = [touch(14, 'sale.started'), touch(10, 'sale.started')];
    const log = [activity(13, 'call'), activity(12, 'call')];
    const story = storyOf({ entries: timeline, hasMore: false }, { entries: log, hasMore: true }, 'l1');
    expect(story.map(({ id }) => id)).toEqual(['t14', 'a13', 'a12']);
  });

  it('names an outcome by what it was', () => {
    const log = { entries: [activity(12, 'outcome', { detail: { outcome: 'lost' } })], hasMore: false };
    expect(storyOf({ entries: [], hasMore: false }, log, 'l1')[0]?.what).toBe('lead.lost');
  });
});
