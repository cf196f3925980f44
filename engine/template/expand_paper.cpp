// Papers of other templates, bound with the one that is expanded.
#include <utility>

#include "template/expansion.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

constexpr std::size_t most_papers = 500;

}  // namespace

void Expansion::bound_paper(const BoundPaper& node) {
    count_part();
    if (papers.size() >= most_papers) {
        error(Message(messages::papers_many, most_papers), node.place);
        stopped = true;
        return;
    }
    Merge own{.inputs = {}, .today = merge.today, .placement = merge.placement, .pictures = merge.pictures};
    for (const std::size_t input : node.inputs) own.inputs.push_back(merge.inputs[input]);
    if (node.placement) own.placement = words(*node.placement);
    std::string name = node.name ? words(*node.name) : std::string();
    auto made = expand(world, node.form, own, found);
    if (made) papers.push_back({.document = std::move(made->document), .name = std::move(name)});
}

}  // namespace overens::templates
