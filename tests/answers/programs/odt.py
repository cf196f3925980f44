"""Fills an ODT's controls as a program might that knows nothing but the format: python3 odt.py IN OUT NAME=VALUE...

A radio button is chosen by its value."""
import re
import sys
import zipfile
from xml.sax.saxutils import quoteattr


def filled(content, name, value):
    def control(match):
        tag, kind = match.group(0), match.group(1)
        if f'form:name="{name}"' not in tag:
            return tag
        tag = re.sub(r' form:current-[a-z]+="[^"]*"', "", tag)
        if kind == "radio" and f'form:value="{value}"' not in tag:
            return tag
        now = {"radio": ' form:current-selected="true"', "checkbox": ' form:current-state="checked"'}
        return tag[:-2] + now.get(kind, " form:current-value=" + quoteattr(value)) + "/>"

    return re.sub(r"<form:(text|textarea|radio|checkbox) [^>]*/>", control, content)


def main(source, target, *values):
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(target, "w") as result:
        for item in package.infolist():
            data = package.read(item)
            if item.filename == "content.xml":
                for value in values:
                    data = filled(data.decode(), *value.split("=", 1)).encode()
            result.writestr(item, data)


main(*sys.argv[1:])
