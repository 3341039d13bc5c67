-- The line of line.ts on Redis, word for word, in one script: read, decide, write, with nobody between.
-- KEYS[1]: where the line is kept. ARGV[1]: what to do, as JSON; `now` is given by tests only, else the server's clock counts.
local input = cjson.decode(ARGV[1])
local pace = input.pace
local METERS = { 'requests', 'tokens', 'pictures' }

local now = input.now
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + time[2] / 1000
end
local kept = redis.call('GET', KEYS[1])
local line = kept and cmsgpack.unpack(kept) or { last = 0, blockedUntil = 0, meters = {} }

local function meterOf(name)
  local meter = line.meters[name]
  if not meter then
    meter = { next = 0, log = {} }
    line.meters[name] = meter
  end
  local log = meter.log
  local old = 0
  while old < #log and log[old + 1] <= now - pace.keep do old = old + 2 end
  if old > 0 then
    local rest = {}
    for i = old + 1, #log do rest[#rest + 1] = log[i] end
    meter.log = rest
  end
  return meter
end

-- Ours and the vendor's own; nil when nobody has told any.
local function limitsOf(meter)
  local told = (meter.toldUntil or 0) > now and meter.told or nil
  local vendor = told or meter.configured
  if not vendor then return nil end
  return math.min(vendor, meter.configured or vendor), vendor
end

local function shareOf(amount, limit) return pace.window * amount / limit end

local function foreignAt(meter, at)
  return (meter.foreignUntil or 0) > at and meter.foreign or 0
end

local function usedAt(meter, at)
  local used = 0
  for i = 1, #meter.log, 2 do
    local time = meter.log[i]
    if time > at - pace.window and time < at + pace.cell then used = used + meter.log[i + 1] end
  end
  return used
end

local function firstFit(meter, amount, from)
  local ours, vendor = limitsOf(meter)
  local share = shareOf(amount, ours)
  local at = math.max(from, meter.next + share - math.max(pace.burst, share))
  local foreign = math.max(0, foreignAt(meter, at) - (vendor - ours))
  local used = usedAt(meter, at)
  local log = meter.log
  local oldest = 1
  while oldest <= #log and log[oldest] <= at - pace.window do oldest = oldest + 2 end
  while used + foreign + amount > ours and (oldest <= #log or foreign > 0) do
    local freed = oldest <= #log and log[oldest] + pace.window or math.huge
    local given = foreign > 0 and meter.foreignUntil or math.huge
    at = math.max(at, math.min(freed, given))
    if given <= freed then
      foreign = 0
    else
      used = used - log[oldest + 1]
      oldest = oldest + 2
    end
  end
  return at
end

local function enter(meter, demand, at)
  local limit = limitsOf(meter)
  local amount = limit and math.min(demand, limit) or demand
  if limit then meter.next = math.max(meter.next, at) + shareOf(amount, limit) end
  local cell = math.ceil(at / pace.cell) * pace.cell
  local log = meter.log
  if #log > 0 and log[#log - 1] == cell then
    log[#log] = log[#log] + amount
  else
    log[#log + 1] = cell
    log[#log + 1] = amount
  end
end

local function keep()
  local idle = math.max(line.last + pace.keep, line.blockedUntil, line.back or 0)
  for _, meter in pairs(line.meters) do
    idle = math.max(idle, meter.next, meter.toldUntil or 0, meter.foreignUntil or 0)
  end
  redis.call('SET', KEYS[1], cmsgpack.pack(line), 'PX', math.max(1, math.ceil(idle - now)))
end

local function take()
  local at = math.max(now, line.last, line.blockedUntil)
  local share = 0
  for _, name in ipairs(METERS) do
    local meter = meterOf(name)
    meter.configured = input.allowance[name]
    local limit = limitsOf(meter)
    local demand = input.demand[name]
    if limit and demand > 0 then
      local amount = math.min(demand, limit)
      share = math.max(share, shareOf(amount, limit))
      at = firstFit(meter, amount, at)
    end
  end
  if at - now > input.longestWaitMs then
    local back = line.back or 0
    local turn = back > at and back < at + pace.horizon and back or at
    line.back = turn + share * pace.stagger
    keep()
    return { 0, tostring(turn - now - input.longestWaitMs / 2) }
  end
  line.last = at
  for _, name in ipairs(METERS) do
    if input.demand[name] > 0 then enter(meterOf(name), input.demand[name], at) end
  end
  keep()
  return { 1, tostring(at - now) }
end

local function believe()
  for _, name in ipairs(METERS) do
    local news = input.news[name]
    local meter = meterOf(name)
    if news and news.limit and news.limit > 0 then
      meter.told = news.limit
      meter.toldUntil = now + pace.believe
    end
    local before = now - input.ageMs
    local untilTime = news and math.min(before + (news.resetSeconds and news.resetSeconds * 1000 or 60000), now + pace.believe)
    if news and news.remaining and untilTime > now then
      local _, vendor = limitsOf(meter)
      if not vendor then
        if news.remaining <= 0 then line.blockedUntil = math.max(line.blockedUntil, untilTime) end
      else
        local foreign = foreignAt(meter, now)
        local lacking = vendor - usedAt(meter, before) - foreign - math.max(0, news.remaining)
        if lacking > 0 then
          meter.foreignUntil = math.max(foreign > 0 and meter.foreignUntil or 0, untilTime)
          meter.foreign = foreign + lacking
        end
      end
    end
  end
  keep()
  return { 1, '0' }
end

if input.op == 'take' then return take() end
if input.op == 'believe' then return believe() end
line.blockedUntil = math.max(line.blockedUntil, now + input.ms)
keep()
return { 1, '0' }
