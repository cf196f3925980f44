#pragma once

#include "base/message.h"

namespace overens::messages {

inline constexpr MessageText error{"error", "fel", "error"};
inline constexpr MessageText warning{"warning", "varning", "warning"};
inline constexpr MessageText hint{"hint", "tips", "hint"};
inline constexpr MessageText did_you_mean{"did-you-mean", "menade du ”{0}”?", "did you mean “{0}”?"};
inline constexpr MessageText page{"page", ", sida {0}", ", page {0}"};
inline constexpr MessageText more{"more", "… och {0} till", "… and {0} more"};

inline constexpr MessageText file_unreadable{"file-unreadable", "kan inte läsa {0}: {1}",
                                             "cannot read {0}: {1}"};
inline constexpr MessageText file_missing{"file-missing", "filen finns inte: {0}", "there is no file {0}"};
inline constexpr MessageText file_too_large{"file-too-large", "{0} är för stor (högst {1} byte får läsas)",
                                            "{0} is too large (at most {1} bytes are read)"};
inline constexpr MessageText file_is_folder{"file-is-folder", "{0} är en mapp, inte en fil",
                                            "{0} is a folder, not a file"};
inline constexpr MessageText file_unwritable{"file-unwritable", "kan inte skriva {0}: {1}",
                                             "cannot write {0}: {1}"};
inline constexpr MessageText folder_unwritable{"folder-unwritable", "kan inte skapa mappen {0}: {1}",
                                               "cannot make the folder {0}: {1}"};
inline constexpr MessageText reason_permission{"reason-permission", "du har inte rätt till det",
                                               "you have no permission"};
inline constexpr MessageText reason_no_folder{"reason-no-folder", "mappen finns inte",
                                              "there is no such folder"};
inline constexpr MessageText reason_not_folder{"reason-not-folder",
                                               "det finns en fil där en mapp skulle vara",
                                               "there is a file where a folder should be"};
inline constexpr MessageText reason_is_folder{"reason-is-folder", "det finns redan en mapp med det namnet",
                                              "there is a folder of that name"};
inline constexpr MessageText reason_read_only{"reason-read-only", "skivan är skrivskyddad",
                                              "the disk is read-only"};
inline constexpr MessageText reason_full{"reason-full", "skivan är full", "the disk is full"};
inline constexpr MessageText reason_long_name{"reason-long-name", "namnet är för långt",
                                              "the name is too long"};
inline constexpr MessageText reason_many_files{"reason-many-files", "för många filer är öppna",
                                               "too many files are open"};
inline constexpr MessageText reason_closed{"reason-closed", "den är stängd", "it is closed"};
inline constexpr MessageText reason_device{"reason-device", "skivan eller enheten svarar inte som den ska",
                                           "the disk or device does not answer as it should"};

inline constexpr MessageText deflate_failed{"deflate-failed", "komprimeringen av {0} byte misslyckades",
                                            "compressing {0} bytes failed"};

inline constexpr MessageText asset_missing{"asset-missing", "hittar inte {0}", "cannot find {0}"};
inline constexpr MessageText asset_hint{"asset-hint", "sökt i: {0}", "looked in: {0}"};

}  // namespace overens::messages
