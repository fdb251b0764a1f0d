// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"

#include <cstdint>
#include <functional>
#include <map>
#include <variant>
#include <vector>

namespace binnacle::console {

/// A key by its place on a PC's keyboard: XT set 1, keys with the prefix e0 as 0x100 | code.
using Scancode = std::uint16_t;

enum class Button : std::uint8_t { Left, Middle, Right, Back, Forward };
using Buttons = std::uint8_t; ///< 1 << Button
constexpr Buttons maskOf(Button button) {
    return Buttons(1U << unsigned(button));
}

struct KeyInput {
    Scancode code = 0;
    std::uint32_t keysym =
        0; ///< X11's, for servers that want it; 0: that of a US keyboard; the same down and up
    bool down = false;
    bool operator==(const KeyInput&) const = default;
};
struct PointerInput {
    bool absolute = true; ///< x and y are a place in the picture, else a way
    int x = 0, y = 0;
    Buttons buttons = 0;  ///< held from now on
    unsigned monitor = 0; ///< in whose picture x and y are
    bool operator==(const PointerInput&) const = default;
};
struct WheelInput {
    int right = 0, down = 0; ///< steps; negative: left, up
    bool operator==(const WheelInput&) const = default;
};
using Input = std::variant<KeyInput, PointerInput, WheelInput>;

/// What a person does, on its way to the guest. It knows what is held, so that all of it can be let go.
/// Movements that wait become one. Thread-safe.
class InputQueue {
public:
    /// Something is to be taken, and nothing was before.
    explicit InputQueue(std::function<void()> wake);

    /// A key that is held and goes down again repeats.
    void key(Scancode code, bool down, std::uint32_t keysym = 0);
    void moveTo(int x, int y, unsigned monitor = 0);
    void moveBy(int right, int down);
    void button(Button button, bool down);
    void wheel(int right, int down); ///< at most 20 steps a call
    /// All keys and buttons that are held go up.
    void releaseAll();
    bool isHeld(Scancode code) const;

    std::vector<Input> take();

private:
    struct State {
        std::vector<Input> waiting;
        std::map<Scancode, std::uint32_t> held; ///< with the keysym
        PointerInput pointer;
        bool moved = false; ///< the last that waits is a motion: another one may take its place
    };
    void add(const std::function<void(State&)>& change);
    static void addPointer(State& state, const PointerInput& pointer);

    std::function<void()> m_wake;
    Guarded<State> m_state;
};

} // namespace binnacle::console
