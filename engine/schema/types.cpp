#include "schema/types.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "schema/keywords.h"

namespace overens::schema {

using data::Json;
using expression::Field;
using expression::Kind;
using expression::Type;

namespace {

constexpr int deepest_reference = 200;  // references in references; beyond it nothing is promised

using Choices = std::shared_ptr<const std::vector<expression::Choice>>;

/// What is known of a value while the schemas that apply to it are gathered.
struct Shape {
    struct Known {
        Field field;
        int distance = 0;      // of the schema that names the member: the nearer one's title counts
        bool perhaps = false;  // said only in some alternatives: in the others it may be of any type
    };
    unsigned kinds = any_kind;
    std::string format;
    Choices choices;
    bool filled = false;
    std::optional<Type> element;
    std::vector<Known> fields;
    std::vector<std::string> required;

    Known* find(std::string_view name) {
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [&](const Known& known) { return known.field.name == name; });
        return found == fields.end() ? nullptr : &*found;
    }
    bool requires_(std::string_view name) const {
        return std::find(required.begin(), required.end(), name) != required.end();
    }
};

/// Both hold of one value: what either knows.
Type both(const Type& left, const Type& right) {
    if (left.kind == Kind::unknown) return right;
    if (right.kind == Kind::unknown) return left;
    Type result = left.kind == Kind::text ? right : left;  // a date is a text that promises more
    const Type& other = left.kind == Kind::text ? left : right;
    result.integer = result.integer || other.integer;
    result.filled = result.filled || other.filled;
    if (result.format.empty()) result.format = other.format;
    if (!result.choices || (other.choices && other.choices->size() < result.choices->size()))
        result.choices = other.choices;
    if (!result.element) result.element = other.element;
    if (!result.fields || result.fields->empty()) result.fields = other.fields;
    return result;
}

class Derivation {
 public:
    Type type(const Subschema& schema) {
        if (const auto known = types_.find(&schema); known != types_.end()) return known->second;
        if (depth_ >= deepest_reference || !open_.insert(&schema).second) return {};
        ++depth_;
        const Type result = finished(shape(schema));
        --depth_;
        open_.erase(&schema);
        types_.emplace(&schema, result);
        return result;
    }

    std::vector<Field> fields(const Subschema& schema) { return finished_fields(shape(schema)); }

 private:
    Shape shape(const Subschema& schema) {
        Shape result;
        absorb(schema, result, 0);
        return result;
    }

    // In the order in which the schema is written, since fields come in it.
    void absorb(const Subschema& schema, Shape& shape, int distance) {
        if (distance > deepest_reference || !schema.written->is_object()) return;
        shape.kinds &= schema.kinds;
        if (schema.constant) absorb_values(shape, {{schema.constant, schema.title}});
        if (schema.choices) absorb_values(shape, *schema.choices);
        if (schema.text && schema.text->format && shape.format.empty())
            shape.format = schema.text->format->name;
        for (const auto& [name, value] : schema.written->get_ref<const Json::object_t&>()) {
            const KeywordInfo* info = find_keyword(name);
            if (!info) continue;
            switch (info->keyword) {
                case Keyword::reference:
                    absorb(*schema.reference, shape, distance + 1);
                    break;
                case Keyword::dynamic_reference:
                    if (schema.dynamic_name.empty()) absorb(*schema.dynamic_reference, shape, distance + 1);
                    break;
                case Keyword::all_of:
                    for (const Next next : schema.branches->all_of) absorb(*next, shape, distance + 1);
                    break;
                case Keyword::any_of:
                    absorb_one_of(schema.branches->any_of, shape);
                    break;
                case Keyword::one_of:
                    absorb_one_of(schema.branches->one_of, shape);
                    break;
                case Keyword::then:
                    absorb_perhaps(*schema.branches->then, shape);
                    break;
                case Keyword::otherwise:
                    absorb_perhaps(*schema.branches->otherwise, shape);
                    break;
                case Keyword::dependent_schemas:
                    for (const auto& dependency : schema.object->dependencies) {
                        if (dependency.schema) absorb_perhaps(*dependency.schema, shape);
                    }
                    break;
                case Keyword::properties:
                    for (const Member& member : schema.object->properties)
                        absorb_field(member, shape, distance);
                    break;
                case Keyword::required:
                    shape.required.insert(shape.required.end(), schema.object->required.begin(),
                                          schema.object->required.end());
                    break;
                case Keyword::items: {
                    const Type element = type(*schema.list->rest);
                    shape.element = shape.element ? both(*shape.element, element) : element;
                    break;
                }
                case Keyword::prefix_items:
                    shape.element = Type();
                    break;  // each element is of its own kind
                case Keyword::min_items:
                    shape.filled = shape.filled || *schema.list->least > 0;
                    break;
                default:
                    break;
            }
        }
    }

    void absorb_field(const Member& member, Shape& shape, int distance) {
        if (member.schema->never) return;
        Field field{member.name, type(*member.schema), title_of(*member.schema),
                    description_of(*member.schema)};
        Shape::Known* known = shape.find(member.name);
        if (!known) {
            shape.fields.push_back({std::move(field), distance});
            return;
        }
        const bool nearer = distance < known->distance;
        known->field.type = known->perhaps ? field.type
                            : nearer       ? both(field.type, known->field.type)
                                           : both(known->field.type, field.type);
        known->perhaps = false;
        if (!field.title.empty() && (nearer || known->field.title.empty())) known->field.title = field.title;
        if (!field.description.empty() && (nearer || known->field.description.empty())) {
            known->field.description = field.description;
        }
        known->distance = std::min(known->distance, distance);
    }

    static void absorb_values(Shape& shape, const std::vector<schema::Choice>& values) {
        unsigned kinds = 0;
        auto choices = std::make_shared<std::vector<expression::Choice>>();
        for (const schema::Choice& choice : values) {
            kinds |= kind_of(*choice.value);
            if (!choice.value->is_string()) continue;
            const auto& text = choice.value->get_ref<const std::string&>();
            choices->push_back({text, choice.title.empty() ? text : choice.title});
        }
        shape.kinds &= kinds;
        if (kinds == text_kind && (!shape.choices || choices->size() < shape.choices->size()))
            shape.choices = std::move(choices);
    }

    // Of alternatives only what all of them promise holds; a member that one of them names may be there.
    void absorb_one_of(const std::vector<Next>& branches, Shape& shape) {
        if (branches.empty()) return;
        std::vector<Shape> shapes;
        for (const Next branch : branches) shapes.push_back(this->shape(*branch));
        unsigned kinds = 0;
        for (const Shape& branch : shapes) kinds |= branch.kinds;
        shape.kinds &= kinds;
        const auto all = [&](auto holds) { return std::all_of(shapes.begin(), shapes.end(), holds); };
        const Shape& first = shapes.front();
        if (shape.format.empty() && all([&](const Shape& branch) { return branch.format == first.format; }))
            shape.format = first.format;
        if (!shape.choices && all([](const Shape& branch) { return branch.choices != nullptr; })) {
            auto choices = std::make_shared<std::vector<expression::Choice>>();
            for (const Shape& branch : shapes)
                choices->insert(choices->end(), branch.choices->begin(), branch.choices->end());
            shape.choices = std::move(choices);
        }
        if (all([](const Shape& branch) { return branch.filled; })) shape.filled = true;
        if (!shape.element && shapes.size() == 1) shape.element = first.element;
        for (const std::string& name : first.required) {
            if (all([&](const Shape& branch) { return branch.requires_(name); }))
                shape.required.push_back(name);
        }
        add_unknown_fields(shapes, shape);
    }

    void absorb_perhaps(const Subschema& schema, Shape& shape) {
        add_unknown_fields({this->shape(schema), Shape()}, shape);
    }

    /// A member is what all the alternatives that name it agree on: `typ` of one that is "a" and one that is
    /// "b" can be both.
    static void add_unknown_fields(const std::vector<Shape>& alternatives, Shape& shape) {
        Shape together;
        for (const Shape& one : alternatives) {
            for (const Shape::Known& known : one.fields) {
                Shape::Known* before = together.find(known.field.name);
                if (!before) {
                    together.fields.push_back({known.field, deepest_reference});
                    continue;
                }
                before->field.type = common(before->field.type, known.field.type).value_or(Type());
            }
        }
        for (Shape::Known& known : together.fields) {
            if (shape.find(known.field.name)) continue;
            known.perhaps =
                known.perhaps ||
                !std::all_of(alternatives.begin(), alternatives.end(), [&](const Shape& one) {
                    return std::any_of(one.fields.begin(), one.fields.end(), [&](const Shape::Known& other) {
                        return other.field.name == known.field.name;
                    });
                });
            shape.fields.push_back(std::move(known));
        }
    }

    static std::vector<Field> finished_fields(const Shape& shape) {
        std::vector<Field> result;
        for (const Shape::Known& known : shape.fields) {
            Field field = known.field;
            field.type.optional = !shape.requires_(field.name);
            if (field.title.empty()) field.title = field.name;
            result.push_back(std::move(field));
        }
        return result;
    }

    static Type finished(const Shape& shape) {
        Type type;
        switch (shape.kinds) {
            case boolean_kind:
                return Type::of(Kind::boolean);
            case number_kind:
            case integer_kind:
            case fraction_kind:
                type.kind = Kind::number;
                type.integer = shape.kinds == integer_kind;
                return type;
            case text_kind:
                type.kind = shape.format == "date"   ? Kind::date
                            : shape.format == "time" ? Kind::time
                                                     : Kind::text;
                if (type.kind == Kind::text) type.format = shape.format;
                if (type.kind == Kind::text) type.choices = shape.choices;
                return type;
            case list_kind:
                type = Type::list_of(shape.element.value_or(Type()));
                type.filled = shape.filled;
                return type;
            case object_kind:
                return Type::object_of(finished_fields(shape));
            default:
                return type;
        }
    }

    std::unordered_map<const Subschema*, Type> types_;
    std::unordered_set<const Subschema*> open_;
    int depth_ = 0;
};

}  // namespace

Type derive_type(const Subschema& schema) {
    return Derivation().type(schema);
}

std::vector<Field> derive_fields(const Subschema& schema) {
    return Derivation().fields(schema);
}

}  // namespace overens::schema
