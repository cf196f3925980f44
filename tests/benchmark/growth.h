#pragma once

namespace overens::benchmark {

/// Shows how time and memory grow with a paper. Each size is made in a process of its own, so that its memory
/// is its own too: call it before anything else has been loaded.
void show_growth();

}  // namespace overens::benchmark
