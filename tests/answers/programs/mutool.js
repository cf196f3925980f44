// Fills a PDF's fields with MuPDF: mutool run mutool.js IN OUT VALUES.json
//
// VALUES is a list of {"name", "kind": "text" | "tick" | "choice", "value"}.

function nameOf(field) {
	var name = "";
	for (; field && !field.isNull(); field = field.get("Parent")) {
		var own = field.get("T");
		if (own && !own.isNull())
			name = own.asString() + (name ? "." + name : "");
	}
	return name;
}

function stateOf(widget) {
	var states = [];
	widget.get("AP").get("N").forEach(function (one, other) {
		var key = typeof one == "string" ? one : other;  // versions differ in their order
		if (key != "Off")
			states.push(key);
	});
	return states[0];
}

var wanted = {};
JSON.parse(read(scriptArgs[2])).forEach(function (one) { wanted[one.name] = one; });

// Widgets do not tell their names: those of a page stand in the order of its annotations, which do.
function widgetObjects(page) {
	var result = [];
	var annotations = page.get("Annots");
	for (var at = 0; annotations && at < annotations.length; ++at) {
		if (annotations.get(at).get("Subtype").asName() == "Widget")
			result.push(annotations.get(at).resolve());
	}
	return result;
}

var pdf = new Document(scriptArgs[0]);
for (var number = 0; number < pdf.countPages(); ++number) {
	var page = pdf.loadPage(number);
	var objects = widgetObjects(pdf.findPage(number));
	page.getWidgets().forEach(function (widget, index) {
		var one = wanted[nameOf(objects[index])];
		if (!one)
			return;
		if (one.kind == "text")
			widget.setTextValue(one.value);
		else if (one.kind == "tick" || stateOf(objects[index]) == one.value)
			widget.toggle();
	});
	page.update();
}
pdf.save(scriptArgs[1], "incremental");
