"""Fills an ODT's controls in LibreOffice and saves it: python3 libreoffice.py IN OUT VALUES.json PROFILE

VALUES is a list of {"name", "kind": "text" | "tick" | "choice", "value"}."""
import json
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    sys.exit("LibreOffice does not answer")


def fill(document, values):
    wanted = {value["name"]: value for value in values}
    forms = document.DrawPage.Forms
    for form in (forms.getByIndex(at) for at in range(forms.Count)):
        for control in (form.getByIndex(at) for at in range(form.Count)):
            value = wanted.get(control.Name)
            if value is None:
                continue
            if value["kind"] == "text":
                control.Text = value["value"]
            elif value["kind"] == "tick" or control.RefValue == value["value"]:
                control.State = 1


def main(source, target, values, profile):
    pipe = "fill" + pathlib.Path(profile).name
    office = subprocess.Popen(["soffice", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;",
                               "-env:UserInstallation=" + pathlib.Path(profile).absolute().as_uri()])
    try:
        desktop = connect(pipe)
        desktop = desktop.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", desktop)
        hidden = PropertyValue(Name="Hidden", Value=True)
        document = desktop.loadComponentFromURL(pathlib.Path(source).absolute().as_uri(), "_blank", 0, (hidden,))
        fill(document, json.load(open(values, encoding="utf-8")))
        document.storeToURL(pathlib.Path(target).absolute().as_uri(), (PropertyValue(Name="FilterName", Value="writer8"),))
        document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(60)
    finally:
        office.kill()


main(*sys.argv[1:])
