"""The clock of an account: it stands still at a given second, or follows the machine's clock at a distance."""

import calendar
import datetime
import heapq
import itertools
import time


class Clock:
    """Seconds since 1970. Moving it backwards is allowed; nothing that has happened is undone by it."""

    def __init__(self, now=None):
        self.fixed, self.distance = now, 0

    def now(self):
        return self.fixed if self.fixed is not None else int(time.time()) + self.distance

    def set(self, now):
        self.fixed = now

    def advance(self, seconds):
        if self.fixed is not None:
            self.fixed += seconds
        else:
            self.distance += seconds

    def follow(self):
        """Follows the machine's clock again, without a distance."""
        self.fixed, self.distance = None, 0


class Agenda:
    """What happens by itself at a time, such as the end of a trial. A due entry checks whether it still holds."""

    def __init__(self):
        self.entries, self.count = [], itertools.count()

    def add(self, at, action):
        heapq.heappush(self.entries, (at, next(self.count), action))

    def take_due(self, now):
        """The earliest entry that is due, as (time, action), or None."""
        if not self.entries or self.entries[0][0] > now:
            return None
        at, _, action = heapq.heappop(self.entries)
        return at, action


def add_interval(seconds, interval, count, anchor_day):
    """A calendar step in UTC, where months keep the anchor's day as far as they have it."""
    if interval in ("day", "week"):
        return seconds + 86400 * count * (7 if interval == "week" else 1)
    moment = datetime.datetime.fromtimestamp(seconds, datetime.UTC)
    months = moment.year * 12 + moment.month - 1 + count * (12 if interval == "year" else 1)
    year, month = divmod(months, 12)
    day = min(anchor_day, calendar.monthrange(year, month + 1)[1])
    return int(moment.replace(year=year, month=month + 1, day=day).timestamp())


def day_of_month(seconds):
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).day
