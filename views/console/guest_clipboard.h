// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/graphics_console.h"

#include <QImage>
#include <QObject>
#include <QPointer>

class QMimeData;

namespace binnacle::views {

/// Between the desktop's clipboard and a guest's. The guest hears of it while its screen has the focus, never
/// before: what is copied elsewhere is none of its business. Pictures are read and written in the background.
class GuestClipboard final : public QObject {
    Q_OBJECT
public:
    explicit GuestClipboard(QObject* parent);

    /// Null: nobody. Taken back before it dies.
    void setConsole(console::GraphicsConsole* console);
    void setShared(bool shared);
    void setInFront(bool inFront);
    void forget(); ///< what came from the guest: the next one is another

    void takeText(const std::string& text);
    void takeImage(const console::GuestImage& image);
    /// The guest asked for the picture.
    void giveImage(console::ImageFormat format);

private:
    void offer();
    void put(QMimeData* data);

    console::GraphicsConsole* m_console = nullptr;
    bool m_shared = true, m_inFront = false;
    unsigned m_turn = 0;              ///< of consoles
    unsigned m_changes = 0;           ///< of the desktop's clipboard
    QPointer<const QMimeData> m_ours; ///< what came from this guest
    unsigned m_offered = 0;           ///< at that change; with m_hasOffered
    bool m_hasOffered = false;
};

/// The same for what the desktop offers as PNG to a guest that wants \a format; empty where it is too large. Blocks.
std::string translateImage(const std::string& png, console::ImageFormat format);
/// The picture, where it is one of that format and of a size that isSaneImage() takes. Blocks for the
/// decoding.
QImage decodeImage(console::ImageFormat format, const std::string& bytes);
/// Empty where it would be larger than guests take. Blocks.
std::string encodeImage(console::ImageFormat format, const QImage& image);

} // namespace binnacle::views
