"""Fills a PDF's fields with qpdf through pikepdf: python3 pikepdf.py IN OUT VALUES.json

VALUES is a list of {"name", "kind": "text" | "tick" | "choice", "value"}."""
import json
import sys

sys.path.pop(0)  # or this file would be found under the library's name
import pikepdf
from pikepdf import Name, String


def leaves(fields, above=""):
    for field in fields:
        name = above + str(field.T) if "/T" in field else above.rstrip(".")
        kids = [kid for kid in field.get("/Kids", []) if "/T" in kid]
        if kids:
            yield from leaves(kids, name + ".")
        else:
            yield name, field


def on_states(widget):
    return [state for state in widget.get("/AP", {}).get("/N", {}).keys() if state != "/Off"]


def main(source, target, values):
    with pikepdf.open(source) as pdf:
        fields = dict(leaves(pdf.Root.AcroForm.Fields))
        for wanted in json.load(open(values, encoding="utf-8")):
            field = fields[wanted["name"]]
            if wanted["kind"] == "text":
                field.V = String(wanted["value"])
                continue
            widgets = list(field.get("/Kids", [field]))
            for widget in widgets:
                states = on_states(widget)
                on = wanted["kind"] == "tick" or "/" + wanted["value"] in states
                widget.AS = Name(states[0]) if on else Name.Off
                if on:
                    field.V = Name(states[0])
        pdf.Root.AcroForm.NeedAppearances = True
        pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate)


main(*sys.argv[1:])
