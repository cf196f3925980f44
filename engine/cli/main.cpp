#include "cli/run.h"

int main(int count, char** words) {
    const std::vector<std::string> line(words + (count > 0 ? 1 : 0), words + count);
    return static_cast<int>(overens::cli::run(line));
}
