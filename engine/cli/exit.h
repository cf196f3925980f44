#pragma once

namespace overens::cli {

/// What the command says to the shell.
enum class Exit {
    done = 0,
    files = 1,    ///< the user's files have errors
    usage = 2,    ///< the command line is wrong
    machine = 3,  ///< disk, permission, a font or library that is missing
};

}  // namespace overens::cli
