-- One connection of an officer: begins a draft, then submits it complete; an answer other than a redirect is counted as lost.
local token, cookie, organisation, edition
local path, body
begun, submitted, failed = 0, 0, 0
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  cookie, token, organisation, edition = args[1], args[2], args[3], args[4]
  wrk.headers["Cookie"] = "session=" .. cookie
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  math.randomseed(os.time() + number * 7919)
end

local function once()
  return (string.gsub("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx", "x", function() return string.format("%x", math.random(0, 15)) end))
end

function request()
  if path then
    return wrk.format("POST", path, nil, body)
  end
  local form = "csrf=" .. token .. "&once=" .. once() .. "&organisation=" .. organisation .. "&edition=" .. edition
      .. "&language=fi&formats=paper&title=Paperi+" .. math.random(1, 1000000000)
  return wrk.format("POST", "/en/desk/contributions/new", nil, form)
end

function response(status, headers)
  local location = headers["Location"] or headers["location"] or ""
  if status ~= 303 then
    failed = failed + 1
    path = nil
  elseif path then
    submitted = submitted + 1
    path = nil
  else
    begun = begun + 1
    path = string.match(location, "^[^?]*")
    body = "csrf=" .. token .. "&version=1&do=submit&formats=paper&title%40fi=Paperi+" .. math.random(1, 1000000000)
        .. "&summary%40fi=Lyhyt+kuvaus&audience%40fi=Kaikille&free=yes"
  end
end

function done(summary)
  local all, lost = 0, 0
  for _, thread in ipairs(threads) do
    all = all + thread:get("submitted")
    lost = lost + thread:get("failed")
  end
  io.write(string.format("submitted %d failed %d seconds %.2f\n", all, lost, summary.duration / 1000000))
end
