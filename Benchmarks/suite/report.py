"""The results: medians, goals, the table and the file."""

import json
import statistics
from pathlib import Path


def at_least(limit):
    """A goal for a figure that should be large."""
    return lambda value: value >= limit


def at_most(limit):
    """A goal for a figure that should be small."""
    return lambda value: value <= limit


class Report:
    """Collects rows in the order in which they were measured."""

    def __init__(self):
        self.rows = []

    def add(
        self,
        row,
        work,
        values,
        unit,
        goal="",
        met=None,
        peer=None,
        peer_values=None,
        ratio_goal=None,
        void=None,
        note=None,
    ):
        """Adds a row.

        `met` judges the median, `ratio_goal` the ratio of the medians; without both the row is there for orientation.
        A void row has missed its goal whatever its figures.
        """
        value = statistics.median(values)
        peer_value = statistics.median(peer_values) if peer_values else None
        ratio = value / peer_value if peer_value else None
        verdict = None
        if ratio_goal is not None:
            verdict = None if ratio is None else ratio_goal(ratio)
        elif met is not None:
            verdict = met(value)
        if void:
            verdict = False
            note = f"VOID: {void}" + (f"; {note}" if note else "")
        self.rows.append(
            {
                "row": int(row) if row.isdigit() else row,
                "work": work,
                "value": value,
                "unit": unit,
                "peer": peer,
                "peerValue": peer_value,
                "ratio": ratio,
                "goal": goal or None,
                "met": verdict,
                "min": min(values),
                "max": max(values),
                "runs": len(values),
                "void": bool(void),
                "note": note,
            }
        )
        print(self._line(self.rows[-1]), flush=True)

    def fail(self, row, reason):
        """Adds a row that could not be measured."""
        self.rows.append(
            {
                "row": int(row) if row.isdigit() else row,
                "work": "not measured",
                "value": None,
                "unit": "",
                "peer": None,
                "peerValue": None,
                "ratio": None,
                "goal": None,
                "met": False,
                "min": None,
                "max": None,
                "runs": 0,
                "void": True,
                "note": f"VOID: {reason}",
            }
        )
        print(self._line(self.rows[-1]), flush=True)

    def value_of(self, row):
        """The figure of the first row of a number; None when it was not measured."""
        return next((entry["value"] for entry in self.rows if str(entry["row"]) == row), None)

    @property
    def has_void_rows(self):
        """Whether any row does not count."""
        return any(entry["void"] for entry in self.rows)

    @staticmethod
    def _line(entry):
        return f"  row {entry['row']}: {entry['work']}: {number(entry['value'])} {entry['unit']}" + (
            f", {entry['note']}" if entry["note"] else ""
        )

    def table(self):
        """The rows as aligned text, notes below."""
        heads = ["row", "work", "Weir", "min–max", "unit", "peer", "peer's", "ratio", "goal", "met"]
        lines = [heads]
        for entry in self.rows:
            lines.append(
                [
                    str(entry["row"]),
                    entry["work"],
                    number(entry["value"]),
                    f"{number(entry['min'])}–{number(entry['max'])}",
                    entry["unit"],
                    entry["peer"] or "",
                    number(entry["peerValue"]),
                    "" if entry["ratio"] is None else f"{entry['ratio']:.2f}",
                    entry["goal"] or "",
                    {True: "yes", False: "no", None: ""}[entry["met"]],
                ]
            )
        widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
        right = {2, 3, 6, 7}
        text = [
            "  ".join(
                cell.rjust(width) if column in right else cell.ljust(width)
                for column, (cell, width) in enumerate(zip(line, widths, strict=True))
            ).rstrip()
            for line in lines
        ]
        text.insert(1, "  ".join("-" * width for width in widths))
        notes = [f"row {entry['row']}, {entry['work']}: {entry['note']}" for entry in self.rows if entry["note"]]
        return "\n".join(text + (["", *notes] if notes else []))

    def write(self, folder: Path, machine):
        """Writes `results.json`, and the table as text beside it."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "results.json").write_text(json.dumps(self.rows, indent=2, ensure_ascii=False) + "\n")
        (folder / "results.txt").write_text(f"{machine}\n\n{self.table()}\n")


def number(value):
    """A figure with as many digits as mean something."""
    if value is None:
        return ""
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"
