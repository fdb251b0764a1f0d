// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/guest_clipboard.h"

#include "views/support/background.h"
#include "views/support/strings.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImageReader>
#include <QMimeData>
#include <QThreadPool>

namespace binnacle::views {
namespace {

constexpr auto pngType = "image/png";

const char* nameOf(console::ImageFormat format) {
    return format == console::ImageFormat::Png ? "png" : "bmp";
}

QThreadPool& pool() {
    return *QThreadPool::globalInstance();
}

} // namespace

QImage decodeImage(console::ImageFormat format, const std::string& bytes) {
    if (!console::isSaneImage(format, bytes)) return {};
    auto data = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
    QBuffer buffer(&data);
    QImageReader reader(&buffer, nameOf(format));
    reader.setDecideFormatFromContent(false); // no other decoder is to be reached this way
    return reader.read();
}

std::string encodeImage(console::ImageFormat format, const QImage& image) {
    if (image.isNull() ||
        std::uint64_t(image.width()) * std::uint64_t(image.height()) > console::mostImagePixels)
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, nameOf(format)) || bytes.size() > qsizetype(console::largestImage)) return {};
    return bytes.toStdString();
}

std::string translateImage(const std::string& png, console::ImageFormat format) {
    if (!console::isSaneImage(console::ImageFormat::Png, png)) return {};
    return format == console::ImageFormat::Png ? png : encodeImage(format, decodeImage(console::ImageFormat::Png, png));
}

GuestClipboard::GuestClipboard(QObject* parent)
    : QObject(parent) {
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        ++m_changes;
        if (m_inFront) offer();
    });
}

void GuestClipboard::setConsole(console::GraphicsConsole* console) {
    m_console = console;
    m_hasOffered = false;
    ++m_turn;
    if (console) console->setClipboard(m_shared);
    if (m_inFront) offer();
}

void GuestClipboard::setShared(bool shared) {
    if (std::exchange(m_shared, shared) == shared) return;
    m_hasOffered = false;
    if (m_console) m_console->setClipboard(shared);
    if (m_inFront) offer();
}

void GuestClipboard::setInFront(bool inFront) {
    m_inFront = inFront;
    if (inFront) offer();
}

void GuestClipboard::forget() {
    m_ours = nullptr;
}

void GuestClipboard::offer() {
    if (!m_console || !m_shared) return;
    if (m_hasOffered && m_offered == m_changes) return;
    const auto* data = QApplication::clipboard()->mimeData();
    if (!data || (m_ours && m_ours == data)) return;
    const auto text = data->text();
    if (text.isEmpty() && !data->hasImage() && !m_hasOffered) return;
    m_offered = m_changes;
    m_hasOffered = true;
    m_console->offerClipboard(text.toStdString(), data->hasImage());
}

void GuestClipboard::put(QMimeData* data) {
    m_ours = data;
    QApplication::clipboard()->setMimeData(data);
}

void GuestClipboard::takeText(const std::string& text) {
    if (!m_shared) return;
    auto* data = new QMimeData;
    data->setText(toQString(text));
    put(data);
}

/// Others get a picture that was read and written here, not what the guest sent: their decoders are none of
/// its business.
void GuestClipboard::takeImage(const console::GuestImage& image) {
    if (!m_shared) return;
    struct Read {
        QImage image;
        std::string png;
    };
    inBackground(
        pool(), this,
        [image] {
            Read read{decodeImage(image.format, image.bytes), {}};
            read.png = encodeImage(console::ImageFormat::Png, read.image);
            return read;
        },
        [this, changes = m_changes, turn = m_turn, text = toQString(image.text)](const Read& read) {
            // Something else was copied meanwhile.
            if (changes != m_changes || turn != m_turn || !m_shared || read.image.isNull()) return;
            auto* data = new QMimeData;
            if (!text.isEmpty()) data->setText(text);
            data->setImageData(read.image);
            if (!read.png.empty()) data->setData(pngType, QByteArray::fromStdString(read.png));
            put(data);
        });
}

void GuestClipboard::giveImage(console::ImageFormat format) {
    if (!m_console) return;
    const auto give = [this, format, turn = m_turn](const std::string& bytes) {
        if (turn == m_turn && m_console) m_console->giveImage(format, bytes);
    };
    const auto* data = m_shared ? QApplication::clipboard()->mimeData() : nullptr;
    if (data && data->hasFormat(pngType)) // asking for the image itself would decode it here and now
        return inBackground(
            pool(), this,
            [format, png = data->data(pngType).toStdString()] { return translateImage(png, format); }, give);
    inBackground(
        pool(), this,
        [format, image = data ? data->imageData().value<QImage>() : QImage()] {
            return encodeImage(format, image);
        },
        give);
}

} // namespace binnacle::views
