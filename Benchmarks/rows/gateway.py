"""Row "gateway": calls through the gateway, beside nginx proxying the same service and nginx asking with auth_request."""

import json
import shutil
import statistics
import time

from suite import catalog, processes
from suite.interleave import interleave
from suite.report import at_least, at_most
from suite.session import Session
from suite.templates import CUSTOMER
from suite.weir import KEY

ROWS = {"gateway"}
CONNECTIONS = 64
#: Calls a second at which latencies are compared: with as many as either can take they say only who takes more.
RATE = 2_000

NGINX = """
worker_processes {workers};
daemon off;
pid {folder}/pid;
error_log {folder}/error.log error;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    keepalive_requests 100000000;
    upstream service {{ server 127.0.0.1:{service}; keepalive 256; keepalive_requests 100000000; }}
    upstream weir {{ server 127.0.0.1:{gateway}; keepalive 256; keepalive_requests 100000000; }}
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    server {{
        listen 127.0.0.1:{service} backlog=4096;
        location / {{ default_type application/json; return 200 '{{"ok":true,"usage":{{"total_tokens":42}}}}'; }}
    }}
    server {{
        listen 127.0.0.1:{plain} backlog=4096;
        location / {{ proxy_pass http://service; }}
    }}
    server {{
        listen 127.0.0.1:{asking} backlog=4096;
        location / {{ auth_request /.ask; proxy_pass http://service; }}
        location = /.ask {{
            internal;
            proxy_pass http://weir/.weir/auth-request;
            proxy_pass_request_body off;
            proxy_set_header Connection "";
            proxy_set_header Content-Length "";
            proxy_set_header X-Weir-Gateway-Key "{key}";
            proxy_set_header X-Original-Method $request_method;
            proxy_set_header X-Original-URI $request_uri;
        }}
    }}
}}
"""


def run(bench):
    """Each contestant gets the same requests; through Weir each call is reserved and committed durably."""
    nginx = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if not nginx:
        bench.report.fail("gateway", "nginx is not installed")
        return
    folder = bench.scratch / "gateway"
    folder.mkdir()
    ports = {name: processes.free_port() for name in ("service", "plain", "asking", "gateway")}
    feature = catalog.FEATURES[0]
    routes = {
        "version": 1,
        "ask": True,
        "upstreams": {"service": {"url": f"http://127.0.0.1:{ports['service']}"}},
        "routes": [
            {"name": "held", "path": "/held", "upstream": "service", "feature": feature},
            {"name": "asked", "path": "/asked", "feature": feature, "countWhenAsked": True},
        ],
    }
    (folder / "routes.yaml").write_text(json.dumps(routes))
    configuration = NGINX.format(folder=folder, key=KEY, workers=2, **ports)
    (folder / "nginx.conf").write_text(configuration)
    session = Session(bench, "gateway-data")
    session.server.extra = {
        "WEIR_GATEWAY_ROUTES": str(folder / "routes.yaml"),
        "WEIR_GATEWAY_PORT": str(ports["gateway"]),
    }
    proxy = processes.start([nginx, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "log")])
    with session:
        session.warm_up()
        time.sleep(0.2)
        templates = {
            path: session.templates.write(path, [request(session, f"/{path}")]) for path in ("held", "asked")
        }
        results = interleave(
            bench.options.runs,
            [
                ("nginx, plain proxy", lambda: measure(bench, session, ports["plain"], templates["held"], 0)),
                ("Weir, gateway", lambda: measure(bench, session, ports["gateway"], templates["held"], 1)),
                ("nginx asking Weir", lambda: measure(bench, session, ports["asking"], templates["asked"], 1)),
                ("nginx at a rate", lambda: measure_at_rate(bench, session, ports["plain"], templates["held"], 0)),
                ("Weir at a rate", lambda: measure_at_rate(bench, session, ports["gateway"], templates["held"], 1)),
            ],
        )
    processes.stop(proxy)
    plain, weir, asking = results["nginx, plain proxy"], results["Weir, gateway"], results["nginx asking Weir"]
    bench.report.add(
        "gateway",
        "calls through the gateway, reserved and committed",
        [load.rate for load in weir],
        "requests/s",
        void=session.void,
        peer="nginx, plain proxy",
        peer_values=[load.rate for load in plain],
        goal="≥ 0.35 of nginx",
        ratio_goal=at_least(0.35),
        note=f"p50 {median(weir, 'p50'):.2f} ms, of nginx {median(plain, 'p50'):.2f} ms",
    )
    for percentile, goal in (("p50", None), ("p99", 5)):
        ours, theirs = median(results["Weir at a rate"], percentile), median(results["nginx at a rate"], percentile)
        bench.report.add(
            "gateway",
            f"added {percentile} at {RATE:,} calls/s",
            [ours - theirs],
            "ms",
            void=session.void,
            goal=f"≤ {goal}" if goal else "",
            met=at_most(goal) if goal else None,
            note=f"{percentile} {ours:.2f} ms, of nginx {theirs:.2f} ms",
        )
    for percentile in ("p50", "p99"):
        ours, theirs = median(weir, percentile), median(plain, percentile)
        bench.report.add(
            "gateway",
            f"added {percentile}, each as fast as it can",
            [ours - theirs],
            "ms",
            void=session.void,
            note=f"{percentile} {ours:.2f} ms, of nginx {theirs:.2f} ms, "
            f"of nginx asking Weir {median(asking, percentile):.2f} ms",
        )
    bench.report.add(
        "gateway",
        "the same calls, beside nginx that asks Weir",
        [load.rate for load in weir],
        "requests/s",
        void=session.void,
        peer="nginx asking Weir with auth_request",
        peer_values=[load.rate for load in asking],
        note="of a call that nginx asks about one event is stored, and no reservation",
    )
    bench.report.add(
        "gateway",
        "nginx asking Weir with auth_request",
        [load.rate for load in asking],
        "requests/s",
        void=session.void,
        peer="nginx, plain proxy",
        peer_values=[load.rate for load in plain],
        note=f"p50 {median(asking, 'p50'):.2f} ms, p99 {median(asking, 'p99'):.2f} ms",
    )


def request(session, path):
    """A call of a random customer, with the operator's key."""
    lines = [
        f"GET {path} HTTP/1.1",
        "Host: 127.0.0.1",
        f"Authorization: Bearer {session.templates.key}",
        f"X-Weir-Customer: ext:c{CUSTOMER}",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def measure(bench, session, port, templates, events):
    """One run; each success stores so many events."""
    load = bench.generators.wrk(port, templates, CONNECTIONS, bench.options.seconds)
    if load.refused:
        session.reject(f"{load.refused} calls were refused")
    return session.take(load, events)


def measure_at_rate(bench, session, port, templates, events):
    """One run at a rate that leaves both time to breathe."""
    load = bench.generators.own(port, templates, CONNECTIONS, rate=RATE, seconds=bench.options.seconds)
    if load.refused:
        session.reject(f"{load.refused} calls were refused")
    return session.take(load, events)


def median(loads, name):
    """The median of a figure over the runs."""
    return statistics.median(getattr(load, name) for load in loads)
