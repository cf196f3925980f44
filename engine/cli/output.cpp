#include "cli/output.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "base/diagnostic.h"
#include "base/reason.h"
#include "cli/messages.h"

namespace overens::cli {

namespace {

/// 0, or why not all was written.
int write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

constexpr std::string_view clear_line = "\r\x1B[K";
constexpr auto patience = std::chrono::seconds(1);
constexpr auto pace = std::chrono::milliseconds(100);

}  // namespace

void Output::text(std::string_view text) {
    if (closed_) return;
    const int error = write_all(STDOUT_FILENO, text);
    if (error == 0) return;
    closed_ = true;
    if (error == EPIPE) return;
    throw Failure(FailureKind::machine, {.message = Message(messages::output_broken, reason(error))});
}

void complain(std::string_view text) {
    write_all(STDERR_FILENO, text);
}

void guard_standard_streams() {
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) >= 0) continue;
        // Opened for reading only: writing to it still fails, and says so. The lowest free number is this
        // one.
        if (::open("/dev/null", O_RDONLY) < 0) return;
    }
    std::signal(SIGPIPE, SIG_IGN);
}

Progress::Progress(Language language)
    : language_(language), terminal_(::isatty(STDERR_FILENO) == 1), next_(Clock::now() + patience) {}

Progress::~Progress() {
    if (shown_) complain(clear_line);
}

void Progress::show(std::size_t done, std::size_t of) {
    if (!terminal_ || Clock::now() < next_) return;
    next_ = Clock::now() + pace;
    shown_ = true;
    complain(std::string(clear_line) + Message(messages::progress, done, of).in(language_));
}

}  // namespace overens::cli
