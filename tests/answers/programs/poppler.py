"""Fills a PDF's fields with poppler, which appends what changed: python3 poppler.py IN OUT VALUES.json

VALUES is a list of {"name", "kind": "text" | "tick" | "choice", "value", "codes"}: the codes of a choice in their
order, since poppler does not tell which box stands for which."""
import json
import pathlib
import sys

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler


def main(source, target, values):
    document = Poppler.Document.new_from_file(pathlib.Path(source).absolute().as_uri(), None)
    fields = {}
    for number in range(document.get_n_pages()):
        boxes = document.get_page(number).get_form_field_mapping()
        # In reading order: from above, and from the left.
        for mapping in sorted(boxes, key=lambda box: (-round(box.area.y1), box.area.x1)):
            fields.setdefault(mapping.field.get_name(), []).append(mapping.field)
    for wanted in json.load(open(values, encoding="utf-8")):
        widgets = fields[wanted["name"]]
        if wanted["kind"] == "text":
            widgets[0].text_set_text(wanted["value"])
        elif wanted["kind"] == "tick":
            widgets[0].button_set_state(True)
        else:
            widgets[wanted["codes"].index(wanted["value"])].button_set_state(True)
    document.save(pathlib.Path(target).absolute().as_uri())


main(*sys.argv[1:])
