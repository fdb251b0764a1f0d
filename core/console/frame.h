// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/console/frame_sink.h"

#include <functional>
#include <optional>

namespace binnacle::console {

/// A sink that keeps the picture and gathers what changed until somebody takes it: for a view, a thumbnail, a
/// test. Thread-safe.
class Frame final : public FrameSink {
public:
    /// Something is to be taken, and nothing was before; on the glib thread, must not block.
    using Wake = std::function<void()>;
    explicit Frame(Wake wake);
    /// Waits for a call under way; wake is not called any more afterwards.
    void detach();

    struct Closed {
        CloseReason reason;
        Error error;
    };
    /// What came since the last time, and how it stands now.
    struct News {
        bool resized = false;
        std::vector<Rect> damage{}; ///< few and without much overlap
        std::optional<ConsoleFacts> facts{};
        std::optional<CursorShape> cursor{}; ///< a new one
        bool cursorReset = false;
        std::optional<Leds> leds{};
        std::optional<std::string> clipboard{};
        std::optional<GuestImage> image{};
        std::vector<ImageFormat> imagesWanted{}; ///< each once
        bool bell = false;
        std::optional<std::vector<Monitor>> monitors{};
        std::optional<Closed> closed{};
        bool any() const;
    };
    News take();

    /// \a look gets the picture and keeps the server waiting meanwhile.
    template <class Look>
    void see(Look look) const {
        auto held = m_state.lock();
        look(PixelView{held->pixels.data(), held->size.width, held->size});
    }
    Size size() const { return m_state.lock()->size; }
    std::uint64_t updates() const { return m_state.lock()->updates; } ///< so many so far

    void established(const ConsoleFacts& facts) override;
    void resized(Size size) override;
    void updated(const Rect& rect, const PixelView& picture) override;
    void cursorChanged(const CursorShape& shape) override;
    void cursorReset() override;
    void ledsChanged(Leds leds) override;
    void clipboardText(const std::string& text) override;
    void clipboardImage(const GuestImage& image) override;
    void imageWanted(ImageFormat format) override;
    void bell() override;
    void monitorsChanged(const std::vector<Monitor>& monitors) override;
    void closed(CloseReason reason, const Error& error) override;

private:
    struct State {
        Size size;
        std::vector<std::uint32_t> pixels;
        News news;
        std::uint64_t updates = 0;
    };
    /// \a change notes what is new; the first one wakes.
    void note(const std::function<void(State&)>& change);
    static void addDamage(std::vector<Rect>& damage, const Rect& rect);

    Guarded<State> m_state;
    Guarded<Wake> m_wake;
};

} // namespace binnacle::console
