import { createHash } from 'node:crypto';

/** A Lua script and its name for EVALSHA. All its keys share one hash tag. */
export interface Script {
  readonly sha: string;
  readonly text: string;
}

function script(text: string): Script {
  return { text, sha: createHash('sha1').update(text).digest('hex') };
}

/**
 * KEYS stream, position. ARGV group, start (`beginning`, `now` or an id).
 * A known position wins over `beginning` and `now`: a group that was lost must not begin anew.
 * ENTRIESREAD is counted out, or Redis could tell no lag until the group has caught up.
 */
export const createGroup = script(`
local stream, group, start = KEYS[1], ARGV[1], ARGV[2]
if redis.call('EXISTS', stream) == 1 then
  for _, g in ipairs(redis.call('XINFO', 'GROUPS', stream)) do
    if g[2] == group then return 0 end
  end
end
local known = redis.call('GET', KEYS[2])
if known and (start == 'beginning' or start == 'now') then start = known end
if start == 'beginning' then start = '0-0' end
local added, last = 0, '0-0'
if redis.call('EXISTS', stream) == 1 then
  local info = redis.call('XINFO', 'STREAM', stream)
  for i = 1, #info, 2 do
    if info[i] == 'entries-added' then added = info[i + 1] end
    if info[i] == 'last-generated-id' then last = info[i + 1] end
  end
end
local at = start
if start == 'now' then at = last end
local unread, from = 0, '(' .. at
if at ~= last then
  while true do
    local page = redis.call('XRANGE', stream, from, '+', 'COUNT', 1000)
    unread = unread + #page
    if #page < 1000 then break end
    from = '(' .. page[#page][1]
  end
end
redis.call('XGROUP', 'CREATE', stream, group, at, 'MKSTREAM', 'ENTRIESREAD', added - unread)
return 1`);

/**
 * KEYS lease, fence, stream, position. ARGV group, consumer, ttl, position, then ids in hand for long.
 * One script renews the lease, keeps the claims alive and notes the position, so that a reader that
 * has lost its lease can do none of it.
 */
export const beat = script(`
local holder = redis.call('GET', KEYS[1])
local fence
if holder == ARGV[2] then
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
  fence = tonumber(redis.call('GET', KEYS[2]))
elseif holder then
  return 0
else
  fence = redis.call('INCR', KEYS[2])
  redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
end
if ARGV[4] ~= '' then redis.call('SET', KEYS[4], ARGV[4]) end
if #ARGV > 4 then
  local ids = {unpack(ARGV, 5, #ARGV)}
  ids[#ids + 1] = 'JUSTID'
  redis.call('XCLAIM', KEYS[3], ARGV[1], ARGV[2], 0, unpack(ids))
end
return fence`);

/** KEYS stream. ARGV group, consumer, ids. Only what is still ours is kept alive. */
export const keepAlive = script(`
for i = 3, #ARGV do
  local held = redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[i], ARGV[i], 1)
  if held[1] and held[1][2] == ARGV[2] then
    redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, ARGV[i], 'JUSTID')
  end
end
return 1`);

/** KEYS lease, stream. ARGV group, consumer, ids. A day of idle time lets anyone claim at once; it is no sign of a death. */
export const release = script(`
for i = 3, #ARGV do
  local held = redis.call('XPENDING', KEYS[2], ARGV[1], ARGV[i], ARGV[i], 1)
  if held[1] and held[1][2] == ARGV[2] then
    redis.call('XCLAIM', KEYS[2], ARGV[1], ARGV[2], 0, ARGV[i], 'IDLE', 86400000, 'RETRYCOUNT', 0, 'JUSTID')
  end
end
if redis.call('GET', KEYS[1]) == ARGV[2] then redis.call('DEL', KEYS[1]) end
return 1`);

/** KEYS stream. ARGV group, consumer. Deleting a consumer drops what it holds: only when that is nothing. */
export const removeConsumer = script(`
for _, c in ipairs(redis.call('XINFO', 'CONSUMERS', KEYS[1], ARGV[1])) do
  if c[2] == ARGV[2] then
    if c[4] > 0 then return 0 end
    redis.call('XGROUP', 'DELCONSUMER', KEYS[1], ARGV[1], ARGV[2])
  end
end
return 1`);

/** KEYS members. ARGV member, ttl. Redis's own clock, so that replicas need not agree on theirs. */
export const meet = script(`
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
if ARGV[2] == '0' then
  redis.call('ZREM', KEYS[1], ARGV[1])
else
  redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
redis.call('PEXPIRE', KEYS[1], 86400000)
local members = redis.call('ZRANGE', KEYS[1], 0, -1)
table.sort(members)
return members`);

/**
 * KEYS stream. ARGV group, consumer, idle, after, count. XAUTOCLAIM counts a delivery only where it answers with the
 * entries; here they stay in Redis.
 */
export const claimIdle = script(`
local page = redis.call('XAUTOCLAIM', KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4], 'COUNT', ARGV[5])
return {page[1], #page[2], #page[3]}`);

/** KEYS stream, retry. ARGV ids. Their retry states and fields. */
export const entriesOf = script(`
local found = {}
for i, id in ipairs(ARGV) do
  local entry = redis.call('XRANGE', KEYS[1], id, id)[1]
  local state = redis.call('HGET', KEYS[2], id)
  found[i] = {state or '', entry and entry[2] or false}
end
return found`);

/** KEYS stream, retry, dead. ARGV group, id, header, payload, note. Only an entry still pending is buried. */
export const bury = script(`
redis.call('HDEL', KEYS[2], ARGV[2])
if redis.call('XACK', KEYS[1], ARGV[1], ARGV[2]) == 0 then return false end
return redis.call('XADD', KEYS[3], '*', 'h', ARGV[3], 'd', ARGV[4], 'm', ARGV[5])`);

/** KEYS stream, dead. ARGV letter id, header, payload. */
export const redrive = script(`
if redis.call('XDEL', KEYS[2], ARGV[1]) == 0 then return 0 end
redis.call('XADD', KEYS[1], '*', 'h', ARGV[2], 'd', ARGV[3])
return 1`);

/**
 * KEYS stream, janitor. ARGV pause, keep, relaxAt, idle after which an empty consumer goes.
 * Trims up to the slowest group's oldest unacknowledged entry and never past it. Runs as one script,
 * so that no group can appear between the question and the answer.
 */
export const trim = script(`
if not redis.call('SET', KEYS[2], '1', 'NX', 'PX', ARGV[1]) then return 0 end
local stream = KEYS[1]
local length = redis.call('XLEN', stream)
if length == 0 then return 0 end
local function before(a, b)
  local am, as = string.match(a, '(%d+)-(%d+)')
  local bm, bs = string.match(b, '(%d+)-(%d+)')
  if #am ~= #bm then return #am < #bm end
  if am ~= bm then return am < bm end
  return tonumber(as) < tonumber(bs)
end
local function after(id)
  local ms, seq = string.match(id, '(%d+)-(%d+)')
  return ms .. '-' .. string.format('%.0f', tonumber(seq) + 1)
end
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local bound, groups = nil, redis.call('XINFO', 'GROUPS', stream)
for _, g in ipairs(groups) do
  local name, delivered
  for i = 1, #g, 2 do
    if g[i] == 'name' then name = g[i + 1] end
    if g[i] == 'last-delivered-id' then delivered = g[i + 1] end
  end
  local oldest = redis.call('XPENDING', stream, name)[2]
  local safe = oldest or after(delivered)
  if not bound or before(safe, bound) then bound = safe end
  for _, c in ipairs(redis.call('XINFO', 'CONSUMERS', stream, name)) do
    if c[4] == 0 and c[6] > tonumber(ARGV[4]) then
      redis.call('XGROUP', 'DELCONSUMER', stream, name, c[2])
    end
  end
end
local kept = string.format('%.0f', now - ARGV[2]) .. '-0'
local crowded = length > tonumber(ARGV[3])
if not bound then
  if crowded then
    return redis.call('XTRIM', stream, 'MAXLEN', '=', ARGV[3])
  end
  bound = kept
elseif not crowded and before(kept, bound) then
  bound = kept
end
return redis.call('XTRIM', stream, 'MINID', '=', bound)`);
