// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace kalpanji {

/// What went wrong, without words: ui/shell/errortext.cpp turns a code into one translated sentence.
enum class ErrorCode {
    FileNotFound,
    IsFolder,
    NotAFile, ///< a device, a pipe
    UnreadableFile, ///< the system refused; subject carries its reason
    EmptyInput,
    BinaryInput, ///< an image, an archive, zeros: no text of any encoding
    InvalidUtf8, ///< offset: byte position of the first bad byte
    UnsupportedFormat, ///< text, but not of the kind that was asked for
    MalformedInput, ///< offset: where it stops making sense
    TruncatedInput, ///< offset: where the input ends before its time
    InputTooLarge, ///< offset: the most bytes that are read
    UnpacksTooLarge, ///< a packed file that holds far more than any text would
    SeveralPages, ///< an export of many pages and none was named; offset: how many
    NoSuchPage, ///< subject: the title that the export does not have
    NoOtherPages, ///< a file that holds one article, asked for more
    EmptyTable,
    BinaryTable, ///< a workbook, an archive, a picture: no text of any encoding
    OpenQuoteInTable, ///< a quotation mark that nothing closes; offset: in which line
    EndlessLineInTable, ///< a line longer than any table's; offset: which
    UnknownTable, ///< a table, but of no statistics office the program knows
    UnknownLanguage,
    InvalidLanguagePack, ///< subject: file, key and reason
    NothingToRender,
    UnwritableFile,
    Cancelled,
};

struct Error {
    ErrorCode code;
    QString subject; ///< the file, key or text the code is about
    qint64 offset = -1; ///< position in the input, when there is one
    bool operator==(const Error &) const = default;
};

/// A value or an Error. Stands in for C++23 std::expected, with the same member names.
template<typename T>
class [[nodiscard]] Result
{
public:
    // implicit on purpose: `return value;` and `return Error{…};` both read naturally
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(T value)
        : m_v(std::in_place_index<0>, std::move(value))
    {
    }
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Error error)
        : m_v(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return m_v.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_v); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_v)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_v); }

private:
    std::variant<T, Error> m_v;
};

/// The value of a Result that has nothing to say but that it went well.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace kalpanji
