"""The bracket notation, the types that descriptions give to its texts, and the calendar."""

import datetime

import pytest

from stripe_double import coercion, form
from stripe_double.clock import add_interval, day_of_month

LIST = {"type": "array", "items": {"type": "object", "properties": {"quantity": {"type": "integer"}}}}
CLEARED = {"anyOf": [{"type": "string", "enum": [""]}, {"type": "object", "properties": {"a": {"type": "boolean"}}}]}
RANGE = {"anyOf": [{"type": "object", "properties": {"gte": {"type": "integer"}}}, {"type": "integer"}]}


@pytest.mark.parametrize(
    "text, values",
    [
        ("", {}),
        ("a=1&b=", {"a": "1", "b": ""}),
        ("a[b][c]=1&a[b][d]=2", {"a": {"b": {"c": "1", "d": "2"}}}),
        ("expand[]=x&expand[]=y", {"expand": ["x", "y"]}),
        ("expand%5B0%5D=x", {"expand": {"0": "x"}}),
        ("url=https%3A%2F%2Fx%2Fs%3Fid%3D%7BCHECKOUT_SESSION_ID%7D", {"url": "https://x/s?id={CHECKOUT_SESSION_ID}"}),
        ("name=%C3%85sa+%F0%9F%A6%8A", {"name": "Åsa 🦊"}),
        ("metadata[a-b.c]=1", {"metadata": {"a-b.c": "1"}}),
    ],
)
def test_forms_are_read(text, values):
    assert form.read(text) == values


@pytest.mark.parametrize(
    "text", ["a=1&a=2", "a[b]=1&a=2", "a=1&a[b]=2", "a[]=1&a[b]=2", "a[b", "a]=1", "=1", "a", "a[][b]=1", "a[x=1"]
)
def test_what_is_no_form_is_refused(text):
    with pytest.raises(form.FormProblem):
        form.read(text)


@pytest.mark.parametrize(
    "value, schema, result",
    [
        ("12", {"type": "integer"}, 12),
        ("-3", {"type": "integer"}, -3),
        ("12.0", {"type": "integer"}, "12.0"),
        ("1e3", {"type": "integer"}, "1e3"),
        ("0.5", {"type": "number"}, 0.5),
        ("true", {"type": "boolean"}, True),
        ("True", {"type": "boolean"}, "True"),
        ("12", {"type": "string"}, "12"),
        ({"10": {"quantity": "2"}, "9": {"quantity": "1"}}, LIST, [{"quantity": 1}, {"quantity": 2}]),
        ({"a": "true"}, CLEARED, {"a": True}),
        ("", CLEARED, ""),
        ({"gte": "5"}, RANGE, {"gte": 5}),
        ("5", RANGE, 5),
        ({"unknown": "5"}, {"type": "object", "properties": {}}, {"unknown": "5"}),
    ],
)
def test_texts_get_their_types(value, schema, result):
    assert coercion.coerced(value, schema) == result


def seconds(*date):
    return int(datetime.datetime(*date, tzinfo=datetime.UTC).timestamp())


@pytest.mark.parametrize(
    "start, interval, count, anchor, end",
    [
        ((2026, 1, 31), "month", 1, 31, (2026, 2, 28)),
        ((2026, 2, 28), "month", 1, 31, (2026, 3, 31)),
        ((2028, 1, 30), "month", 1, 30, (2028, 2, 29)),
        ((2026, 11, 30), "month", 3, 30, (2027, 2, 28)),
        ((2028, 2, 29), "year", 1, 29, (2029, 2, 28)),
        ((2026, 12, 31), "day", 1, 31, (2027, 1, 1)),
        ((2026, 12, 28), "week", 2, 28, (2027, 1, 11)),
    ],
)
def test_intervals_follow_the_calendar(start, interval, count, anchor, end):
    assert add_interval(seconds(*start), interval, count, anchor) == seconds(*end)
    assert day_of_month(seconds(*start)) == start[2]
