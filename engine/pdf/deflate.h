#pragma once

#include <string>
#include <string_view>

namespace overens::pdf {

/// zlib's level for every stream: the slowest is a few per cent smaller and several times slower.
inline constexpr int deflate_level = 6;

/// The bytes as `/FlateDecode` reads them.
std::string deflate(std::string_view bytes);

}  // namespace overens::pdf
