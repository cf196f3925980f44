#pragma once

#include <exception>
#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "base/source.h"

namespace overens {

enum class Severity { error, warning };

/// Something that the owner of a file should know: what, where, and what to do about it.
/// Bad user data is a result, so stages collect these; see `Failure` for what cannot go on.
struct Diagnostic {
    Message message;
    Place place = {};
    std::optional<Message> hint = std::nullopt;
    Severity severity = Severity::error;
    std::string pointer = {};  ///< JSON Pointer (RFC 6901) to the data meant, where data are meant
};

/// The diagnostics of one job, in the order found. Keeps the first `most` and counts the rest, so that
/// hostile input cannot make it grow without end.
class Diagnostics {
 public:
    static constexpr std::size_t most = 200;

    void add(Diagnostic diagnostic);
    void add(const Diagnostics& others);

    const std::vector<Diagnostic>& all() const { return found_; }
    std::size_t left_out() const { return left_out_; }
    bool empty() const { return found_.empty(); }
    std::size_t errors() const { return errors_; }
    bool has_errors() const { return errors_ > 0; }

    /// Orders by file (in the order of first mention) and by place in it; what is at one place keeps its
    /// order.
    void sort();

 private:
    std::vector<Diagnostic> found_;
    std::size_t left_out_ = 0;
    std::size_t errors_ = 0;
};

/// Whose fault it is that the job cannot go on; becomes the exit code.
enum class FailureKind {
    input,    ///< the user's files
    usage,    ///< the user's command
    machine,  ///< disk, permission, a font or library that is missing
};

/// The one exception of the engine: the job cannot go on. Caught at `main`, and per recipient in a batch.
class Failure : public std::exception {
 public:
    Failure(FailureKind kind, Diagnostic diagnostic);

    FailureKind kind() const { return kind_; }
    const Diagnostic& diagnostic() const { return diagnostic_; }
    const char* what() const noexcept override { return text_.c_str(); }

 private:
    FailureKind kind_;
    Diagnostic diagnostic_;
    std::string text_;
};

}  // namespace overens
