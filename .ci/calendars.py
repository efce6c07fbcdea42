"""Compares an itinerary with what python-icalendar and khal see in its calendar: the same titles, days and hours.

usage: calendars.py ITINERARY.json CALENDAR.ics
"""

import datetime as dt
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zoneinfo

import icalendar

KHAL_CONFIGURATION = """
[calendars]
[[itinerary]]
path = {folder}/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
[sqlite]
path = {folder}/khal.db
"""


def expected(entry):
    """First and last moment of an entry: dates, both included, or hours in UTC; None for what has no day."""
    when = entry["when"]
    if when is None:
        return None
    if isinstance(when, dict) and "start" in when:
        start = hour(when["start"], when["zone"])
        end = hour(when.get("end"), when.get("endZone", when["zone"]))
        return start, None if end == start else end
    days = re.findall(r"\d{4}(?:-\d{2}){0,2}", when if isinstance(when, str) else when["days"])
    return first_day(days[0]), last_day(days[-1])


def hour(text, zone):
    """In UTC, to the minute: khal lists no seconds."""
    if text is None:
        return None
    if zone[0] in "+-":
        time = dt.datetime.fromisoformat(text + zone)
    else:
        time = dt.datetime.fromisoformat(text)
        time = time if time.tzinfo else time.replace(tzinfo=zoneinfo.ZoneInfo(zone))
    return minute(time)


def minute(time):
    return time and time.astimezone(dt.timezone.utc).replace(tzinfo=None, second=0, microsecond=0)


def first_day(text):
    return dt.date.fromisoformat(text + "-01-01"[len(text) - 10 :] if len(text) < 10 else text)


def last_day(text):
    if len(text) == 10:
        return dt.date.fromisoformat(text)
    if len(text) == 4:
        return dt.date(int(text), 12, 31)
    return (first_day(text) + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)


def seen_by_icalendar(calendar):
    for event in icalendar.Calendar.from_ical(calendar.read_bytes()).walk("VEVENT"):
        start, end = (event[name].dt if name in event else None for name in ("DTSTART", "DTEND"))
        if isinstance(start, dt.datetime):
            start, end = minute(start), minute(end)
        else:
            end -= dt.timedelta(days=1)
        yield str(event["SUMMARY"]), start, end


def seen_by_khal(calendar, first, days):
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "calendar").mkdir()
        configuration = pathlib.Path(folder) / "khal.conf"
        configuration.write_text(KHAL_CONFIGURATION.format(folder=folder))
        khal = ["khal", "-c", str(configuration)]
        subprocess.run([*khal, "import", "--batch", str(calendar)], check=True, capture_output=True)
        layout = "{start-long}|{end-long}|{title}"
        command = [*khal, "list", "--once", "--notstarted", "--day-format", "", "--format", layout, first, f"{days}d"]
        listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    for line in listed.splitlines():
        if line.count("|") >= 2:
            start, end, title = line.split("|", 2)
            yield title, moment(start), moment(end)


def moment(text):
    return dt.datetime.fromisoformat(text) if ":" in text else dt.date.fromisoformat(text)


def compare(program, entries, events):
    """Each entry is one event: its title, or its title with a mark behind it, and its days or hours."""
    left = list(events)
    for title, (start, end) in entries:
        # khal gives an hour to what has no end.
        fits = [e for e in left if e[0].startswith(title) and e[1] == start and (e[2] == end or end is None)]
        if not fits:
            sys.exit(f"{program} does not see “{title}” from {start} to {end}; it sees {left}")
        left.remove(fits[0])
    if left:
        sys.exit(f"{program} sees more than there is: {left}")
    print(f"{program}: all {len(entries)} events, each on its days and hours")


def main():
    itinerary = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    calendar = pathlib.Path(sys.argv[2])
    entries = [(e["title"], expected(e)) for e in itinerary["entries"] if expected(e) is not None]
    compare("python-icalendar", entries, seen_by_icalendar(calendar))
    starts = sorted(str(start)[:10] for _, (start, _) in entries)
    days = (dt.date.fromisoformat(starts[-1]) - dt.date.fromisoformat(starts[0])).days + 1
    compare("khal", entries, seen_by_khal(calendar, starts[0], days))


main()
