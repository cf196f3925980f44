#include <algorithm>
#include <nlohmann/json.hpp>

#include "data/unicode.h"
#include "schema/equality.h"
#include "schema/messages.h"
#include "schema/tell.h"
#include "schema/validator.h"

namespace overens::schema {

using data::Json;

bool Validator::check_values(const Judged& judged) {
    const Subschema& schema = judged.schema;
    if (schema.kinds != any_kind && (schema.kinds & kind_of(judged.value)) == 0) {
        if (judged.findings) tell_type(*judged.findings, judged.path, schema.kinds, judged.value);
        return false;
    }
    if (schema.constant && !equal(*schema.constant, judged.value)) {
        if (judged.findings) tell_constant(*judged.findings, judged.path, *schema.constant);
        return false;
    }
    if (schema.choices) {
        const bool listed =
            std::any_of(schema.choices->begin(), schema.choices->end(),
                        [&](const Choice& choice) { return equal(*choice.value, judged.value); });
        if (listed) return true;
        if (judged.findings) tell_choices(*judged.findings, judged.path, *schema.choices, judged.value);
        return false;
    }
    return true;
}

bool Validator::check_number(const Judged& judged) {
    const NumberRules& rules = *judged.schema.number;
    bool fits = true;
    const auto judge = [&](const Json* limit, bool holds, const MessageText& text) {
        if (holds) return true;
        fits = false;
        if (judged.findings) {
            judged.findings->add(judged.path, Message(text, judged.findings->label(judged.path),
                                                      shown(*limit), shown(judged.value)));
        }
        return judged.findings != nullptr;
    };
    const auto compared = [&](const Json& limit) { return compare_numbers(judged.value, limit); };
    if (rules.minimum && !judge(rules.minimum, compared(*rules.minimum) >= 0, messages::too_small))
        return false;
    if (rules.maximum && !judge(rules.maximum, compared(*rules.maximum) <= 0, messages::too_large))
        return false;
    if (rules.above && !judge(rules.above, compared(*rules.above) > 0, messages::not_above)) return false;
    if (rules.below && !judge(rules.below, compared(*rules.below) < 0, messages::not_below)) return false;
    if (rules.multiple_of)
        judge(rules.multiple_of, is_multiple(judged.value, *rules.multiple_of), messages::no_multiple);
    return fits;
}

bool Validator::check_text(const Judged& judged) {
    const TextRules& rules = *judged.schema.text;
    const auto& text = judged.value.get_ref<const std::string&>();
    const auto tell = [&](const MessageText& message, std::uint64_t limit, std::size_t length,
                          std::optional<Message> hint = std::nullopt) {
        if (judged.findings) {
            judged.findings->add(judged.path,
                                 Message(message, judged.findings->label(judged.path), limit, length),
                                 std::move(hint));
        }
    };
    if (rules.shortest || rules.longest) {
        const std::size_t length = data::code_points(text);
        if (rules.shortest && length < *rules.shortest) {
            if (length == 0) {
                tell(messages::empty_text, 0, 0, Message(messages::empty_text_hint));
            } else {
                tell(messages::too_short, *rules.shortest, length);
            }
            return false;  // the form of what is too short or too long says no more
        }
        if (rules.longest && length > *rules.longest) {
            tell(messages::too_long, *rules.longest, length);
            return false;
        }
    }
    if (rules.format && !rules.format->fits(text)) {
        if (judged.findings) {
            const FormatFault fault = rules.format->fault(text);
            judged.findings->add(judged.path, Message(*fault.what, judged.findings->label(judged.path)),
                                 Message(*fault.right));
        }
        return false;
    }
    if (rules.pattern && !rules.pattern->matches(text)) {
        if (judged.findings) tell_pattern(*judged.findings, judged.path, *rules.pattern, judged.schema);
        return false;
    }
    return true;
}

}  // namespace overens::schema
