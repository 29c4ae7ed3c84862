-- Sends the requests of a template file, each with its own keys, customers and times.
--
--   wrk … -s requests.lua URL -- LIBRARY TEMPLATES SEED CUSTOMERS
--
-- The places are filled in by the library of ../load/template.c, so that neither a body of 1,000 events nor 60,000
-- small requests a second cost wrk much. The last line of the output is a JSON object.
local ffi = require "ffi"

-- As in ../load/template.h.
ffi.cdef [[
struct template { char *bytes; size_t length; void *slots; size_t slot_count; };
struct template_set { struct template *items; size_t count; size_t longest; };
struct filler {
    uint64_t next_key, random, customers, next_sequence, repeats;
    double from, to;
    uint64_t requests, filled;
};
struct template_set read_templates(const char *path);
uint64_t first_key(uint64_t seed);
void fill(const struct template *template, struct filler *filler, char *buffer);
]]

local threads = {}

function setup(thread)
    thread:set("number", #threads)
    table.insert(threads, thread)
end

local library, templates, filler, buffer
local position = 0

function init(arguments)
    library = ffi.load(arguments[1])
    templates = library.read_templates(arguments[2])
    buffer = ffi.new("char[?]", templates.longest)
    local seed = tonumber(arguments[3])
    filler = ffi.new("struct filler")
    -- Each seed and each thread has keys of its own.
    filler.next_key = library.first_key(seed) + 0x1000000000ULL * number
    filler.random = seed * 7919 + number * 104729 + 1
    filler.customers = tonumber(arguments[4])
    filler.repeats, filler.requests = 1, 1
    position = number * 7
    sent = 0
end

function request()
    local item = templates.items[position % tonumber(templates.count)]
    position = position + 1
    library.fill(item, filler, buffer)
    sent = sent + 1
    return ffi.string(buffer, item.length)
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
