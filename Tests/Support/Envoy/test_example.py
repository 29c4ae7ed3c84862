"""The example for Envoy against Envoy's own definitions of its configuration."""
import copy
import pathlib
import sys

import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / ".build/python-envoy"))

from envoy.config.bootstrap.v3 import bootstrap_pb2
from envoy.extensions.filters.http.ext_authz.v3 import ext_authz_pb2
from envoy.extensions.filters.http.router.v3 import router_pb2  # noqa: F401, named in the example
from envoy.extensions.filters.network.http_connection_manager.v3 import http_connection_manager_pb2
from google.protobuf import json_format


@pytest.fixture
def example():
    return yaml.safe_load((ROOT / "Examples/gateway/envoy-ext-authz.yaml").read_text(encoding="utf-8"))


def parsed(example):
    """The configuration as Envoy reads it; every field must be one of its, with a value of its type."""
    return json_format.ParseDict(example, bootstrap_pb2.Bootstrap())


def manager_of(example):
    manager = http_connection_manager_pb2.HttpConnectionManager()
    assert parsed(example).static_resources.listeners[0].filter_chains[0].filters[0].typed_config.Unpack(manager)
    return manager


def ext_authz_of(example):
    authz = ext_authz_pb2.ExtAuthz()
    assert manager_of(example).http_filters[0].typed_config.Unpack(authz)
    return authz


def test_every_field_is_one_of_envoys(example):
    bootstrap = parsed(example)
    assert {cluster.name for cluster in bootstrap.static_resources.clusters} == {"weir", "service"}


def test_a_field_that_envoy_does_not_have_is_found(example):
    wrong = copy.deepcopy(example)
    manager = wrong["static_resources"]["listeners"][0]["filter_chains"][0]["filters"][0]["typed_config"]
    manager["http_filters"][0]["typed_config"]["failure_mode_alow"] = False
    with pytest.raises(json_format.ParseError):
        parsed(wrong)
    wrong = copy.deepcopy(example)
    wrong["static_resources"]["clusters"][0]["type"] = "SOMETIMES_DNS"
    with pytest.raises(json_format.ParseError):
        parsed(wrong)


def test_nothing_passes_without_weir_and_the_router_is_last(example):
    authz = ext_authz_of(example)
    assert not authz.failure_mode_allow
    assert authz.http_service.path_prefix == "/.weir/ext-authz"
    assert authz.http_service.server_uri.cluster == "weir"
    assert [filter.name for filter in manager_of(example).http_filters][-1] == "envoy.filters.http.router"


def test_a_client_can_neither_forge_who_it_is_nor_repeat_a_call(example):
    response = ext_authz_of(example).http_service.authorization_response
    upstream = {pattern.exact for pattern in response.allowed_upstream_headers.patterns}
    assert upstream == {"x-weir-customer-id", "x-weir-external-id", "x-weir-user", "x-weir-reservation"}
    manager = manager_of(example)
    assert manager.use_remote_address.value
    # A request id of the client's choice would be a key of its choice.
    assert not manager.preserve_external_request_id
    assert manager.normalize_path.value and manager.merge_slashes
    host = manager.route_config.virtual_hosts[0]
    assert set(host.request_headers_to_remove) == {"authorization", "x-weir-customer"}
    request = ext_authz_of(example).http_service.authorization_request
    assert [header.key for header in request.headers_to_add] == ["x-weir-gateway-key"]
    assert {pattern.exact for pattern in ext_authz_of(example).allowed_headers.patterns} == {
        "x-weir-customer", "x-request-id", "x-forwarded-for",
    }
