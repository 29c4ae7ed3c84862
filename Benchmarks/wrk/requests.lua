-- Sends the requests of a template file, each with its own keys, customers and times; see ../load/template.h.
--
--   wrk … -s requests.lua URL -- TEMPLATES SEED CUSTOMERS
--
-- A request is patched in memory and handed over whole, so that a body of 1,000 events costs wrk little. The last line
-- of the output is a JSON object.
local ffi = require "ffi"
local bit = require "bit"

local marks = {
    { text = "kkkkkkkk-kkkk-kkkk-kkkk-kkkkkkkkkkkk", name = "keys" },
    { text = "TTTTTTTTTTTTTTTTTTT", name = "times" },
    { text = "CCCCCC", name = "customers" },
    { text = "#", name = "digits" },
}
local threads = {}

function setup(thread)
    thread:set("number", #threads)
    table.insert(threads, thread)
end

-- All offsets, from 0, at which a text stands.
local function offsets(text, mark)
    local found, from = {}, 1
    while true do
        local start = text:find(mark, from, true)
        if not start then break end
        found[#found + 1] = start - 1
        from = start + #mark
    end
    return ffi.new("int[?]", math.max(1, #found), found), #found
end

local function prepare(text)
    local request = { bytes = ffi.new("uint8_t[?]", #text), length = #text }
    ffi.copy(request.bytes, text, #text)
    for _, mark in ipairs(marks) do
        local list, count = offsets(text, mark.text)
        request[mark.name] = { list = list, count = count }
    end
    return request
end

local requests, position = {}, 0
local hex = ffi.new("uint16_t[256]")
local halves = ffi.new("uint64_t[2]")
local octets = ffi.cast("uint8_t *", halves)
local key, random, customerCount = 0ULL, 1, 1
local clock, present = 0, ""

function init(arguments)
    local file = assert(io.open(arguments[1], "rb"))
    local count = file:read("*n", "*l")
    for _ = 1, count do
        local length = file:read("*n")
        file:read("*l")
        requests[#requests + 1] = prepare(file:read(length))
    end
    file:close()
    -- Each seed and each thread has keys of its own.
    key = bit.lshift(0ULL + tonumber(arguments[2]), 40) + bit.lshift(0ULL + number, 36)
    random = (tonumber(arguments[2]) * 7919 + number * 104729 + 1) % 4294967296
    customerCount = tonumber(arguments[3])
    position = number * 7
    sent = 0
    for byte = 0, 255 do
        local digits = ("%02x"):format(byte)
        hex[byte] = digits:byte(1) + 256 * digits:byte(2)
    end
end

-- The finaliser of splitmix64: every input has its own output.
local function mix(x)
    x = bit.bxor(x, bit.rshift(x, 30)) * 0xbf58476d1ce4e5b9ULL
    x = bit.bxor(x, bit.rshift(x, 27)) * 0x94d049bb133111ebULL
    return bit.bxor(x, bit.rshift(x, 31))
end

local function writeKey(place)
    halves[0] = mix(key + 0x9e3779b97f4a7c15ULL)
    halves[1] = mix(bit.bxor(key, 0xd1b54a32d192ed03ULL))
    key = key + 1
    local wide = ffi.cast("uint16_t *", place)
    wide[0], wide[1], wide[2], wide[3] = hex[octets[0]], hex[octets[1]], hex[octets[2]], hex[octets[3]]
    wide = ffi.cast("uint16_t *", place + 9)
    wide[0], wide[1] = hex[octets[4]], hex[octets[5]]
    wide = ffi.cast("uint16_t *", place + 14)
    wide[0], wide[1] = hex[octets[6]], hex[octets[7]]
    wide = ffi.cast("uint16_t *", place + 19)
    wide[0], wide[1] = hex[octets[8]], hex[octets[9]]
    wide = ffi.cast("uint16_t *", place + 24)
    wide[0], wide[1], wide[2] = hex[octets[10]], hex[octets[11]], hex[octets[12]]
    wide[3], wide[4], wide[5] = hex[octets[13]], hex[octets[14]], hex[octets[15]]
end

-- A number from 0 up to, not including, the limit.
local function below(limit)
    random = (random * 1664525 + 1013904223) % 4294967296
    return math.floor(random / 4294967296 * limit)
end

local function writeCustomer(place)
    local value = below(customerCount)
    for index = 5, 0, -1 do
        local rest = math.floor(value / 10)
        place[index] = 48 + value - rest * 10
        value = rest
    end
end

function request()
    position = position % #requests + 1
    local item = requests[position]
    local bytes = item.bytes
    local now = os.time()
    if now ~= clock then
        clock, present = now, os.date("!%Y-%m-%dT%H:%M:%S", now)
    end
    for index = 0, item.keys.count - 1 do writeKey(bytes + item.keys.list[index]) end
    for index = 0, item.times.count - 1 do ffi.copy(bytes + item.times.list[index], present, 19) end
    for index = 0, item.customers.count - 1 do writeCustomer(bytes + item.customers.list[index]) end
    for index = 0, item.digits.count - 1 do bytes[item.digits.list[index]] = 48 + below(10) end
    sent = sent + 1
    return ffi.string(bytes, item.length)
end

function done(summary, latency, _)
    local sentAll = 0
    for _, thread in ipairs(threads) do sentAll = sentAll + thread:get("sent") end
    local errors = summary.errors
    local form = '{"sent": %d, "answered": %d, "refused": %d, "broken": %d, "seconds": %.6f, '
        .. '"p50": %.3f, "p99": %.3f, "p999": %.3f, "max": %.3f}\n'
    io.write(form:format(
        sentAll, summary.requests, errors.status, errors.connect + errors.read + errors.write + errors.timeout,
        summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
        latency:percentile(99.9) / 1e3, latency.max / 1e3))
end
