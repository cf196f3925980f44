// The parties beside each other, each with its role, a line for date and place, one for the signature and one
// for the name in print. The lines of neighbours are level, whatever wraps.
#include <algorithm>
#include <array>

#include "document/fixed_words.h"
#include "document/words.h"
#include "layout/blocks.h"
#include "layout/field.h"

namespace overens::layout {

namespace {

constexpr auto signature_style = document::Style::signature;
/// Role, date and place, signature, name: what stands beside each other of the parties of a row.
using Strips = std::array<std::vector<Slab>, 4>;

/// Sets parties of one signature block.
class PartySetter {
 public:
    explicit PartySetter(Job& job)
        : job_(job),
          look_(job.theme.signature),
          words_(document::signature_words(job.language)),
          words_language_(document::fixed_words_language(job.language)) {}

    /// Adds a party to its row.
    void set(const document::Signature& party, Area area, Strips& row) {
        area.parent = job_.structure.add(Role::division, area.parent);
        area.narrow = true;
        Area role = area;
        role.bold = true;
        row[0].push_back(stack(set_text(job_, party.role, signature_style, Role::paragraph, role)));
        row[1].push_back(line({}, words_.date_and_place, area));
        row[2].push_back(line({}, words_.signature, area, &party));
        row[3].push_back(line(party.name, words_.name_in_print, area));
    }

 private:
    /// Room for the pen with what already stands there, the line, and the words under it.
    Slab line(const document::Inlines& written, std::string_view words, const Area& area,
              const document::Signature* signed_by = nullptr) {
        Slab slab;
        Slab text = stack(set_text(job_, written, document::Style::value, Role::paragraph, area));
        // What is written never stands close under the line above.
        const Length room = std::max(look_.room, text.height + look_.room / 4);
        pour(std::move(text), room - text.height, slab.items, slab.links);
        slab.items.emplace_back(Fill{Artifact{Artifact::Kind::layout},
                                     {area.x, room},
                                     {area.width, look_.rule},
                                     job_.theme.look(signature_style).colour});
        if (signed_by && !area.artifact) {
            place_signature(job_, {signed_by->id, description(*signed_by)}, area.parent, {area.x, {}},
                            {area.width, room}, slab);
        }
        slab.baseline = room;
        slab.height = room + look_.rule;
        Slab under =
            stack(set_text(job_, {document::Text{.text = std::string(words), .language = words_language_}},
                           signature_style, Role::paragraph, area));
        const Length height = under.height;
        pour(std::move(under), slab.height, slab.items, slab.links);
        slab.height += height;
        return slab;
    }

    std::string description(const document::Signature& party) const {
        std::string text(words_.signature);
        std::string_view before = ": ";
        for (const std::string& part : {document::plain(party.role), document::plain(party.name)}) {
            if (part.empty()) continue;
            text.append(before).append(part);
            before = ", ";
        }
        return text;
    }

    Job& job_;
    const document::SignatureLook& look_;
    document::SignatureWords words_;
    std::string words_language_;
};

/// One row of parties, their lines level. All that one party has comes before all of the next, for that is
/// how it is read.
Slab set_row(Strips&& strips) {
    Slab row;
    for (std::vector<Slab>& strip : strips) level(strip);
    for (std::size_t party = 0; party < strips.front().size(); ++party) {
        row.height = Length();
        for (std::vector<Slab>& strip : strips) {
            const Length y = row.height;
            row.height += strip[party].height;
            pour(std::move(strip[party]), y, row.items, row.links);
        }
    }
    return row;
}

}  // namespace

Flow set_signatures(Job& job, const document::Signatures& signatures, const Area& area) {
    Flow flow;
    const document::SignatureLook& look = job.theme.signature;
    const std::size_t beside = look.in_row(signatures.parties.size());
    const auto columns = static_cast<std::int64_t>(beside);
    const Length width = (area.width - look.gap * (columns - 1)) / columns;
    PartySetter setter(job);
    for (std::size_t first = 0; first < signatures.parties.size(); first += beside) {
        Strips row;
        for (std::size_t at = first; at < std::min(first + beside, signatures.parties.size()); ++at) {
            Area place = area;
            const Length from = area.x + (width + look.gap) * static_cast<std::int64_t>(at - first);
            place.x = area.mirrored(from, width);
            place.width = width;
            setter.set(signatures.parties[at], place, row);
        }
        flow.push_back(set_row(std::move(row)));
        flow.back().before = flow.back().after = look.row_gap;
    }
    if (flow.empty()) return flow;
    bind(flow, Bond::strong);
    flow.front().before = look.space_before;
    flow.front().never_first = true;
    flow.back().after = job.theme.look(document::Style::body).space_after;
    return flow;
}

}  // namespace overens::layout
