// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/input_queue.h"

#include <algorithm>

namespace binnacle::console {
namespace {

constexpr std::size_t mostWaiting = 4096; ///< whoever types that far ahead of a dead wire loses the rest
constexpr int mostSteps = 20;

} // namespace

InputQueue::InputQueue(std::function<void()> wake)
    : m_wake(std::move(wake)) {}

void InputQueue::add(const std::function<void(State&)>& change) {
    {
        auto held = m_state.lock();
        const bool waiting = !held->waiting.empty();
        change(*held);
        if (waiting || held->waiting.empty()) return;
    }
    m_wake();
}

void InputQueue::key(Scancode code, bool down, std::uint32_t keysym) {
    if (code == 0) return;
    add([&](State& s) {
        const auto held = s.held.find(code);
        const bool repeats = held != s.held.end();
        if ((!down && !repeats) || (down && s.waiting.size() >= mostWaiting)) return;
        const auto symbol = repeats ? held->second : keysym;
        if (!down) s.held.erase(held);
        if (down && !repeats) s.held.emplace(code, symbol);
        s.waiting.push_back(KeyInput{code, symbol, down});
    });
}

void InputQueue::addPointer(State& s, const PointerInput& pointer) {
    s.pointer = pointer;
    auto* last = s.waiting.empty() ? nullptr : std::get_if<PointerInput>(&s.waiting.back());
    if (last && s.moved && last->absolute == pointer.absolute && last->buttons == pointer.buttons &&
        last->monitor == pointer.monitor) {
        *last = {pointer.absolute, pointer.absolute ? pointer.x : last->x + pointer.x,
                 pointer.absolute ? pointer.y : last->y + pointer.y, pointer.buttons, pointer.monitor};
        return;
    }
    s.waiting.push_back(pointer);
    s.moved = true;
}

void InputQueue::moveTo(int x, int y, unsigned monitor) {
    add([&](State& s) { addPointer(s, {true, x, y, s.pointer.buttons, monitor}); });
}

void InputQueue::moveBy(int right, int down) {
    add([&](State& s) { addPointer(s, {false, right, down, s.pointer.buttons}); });
}

void InputQueue::button(Button button, bool down) {
    add([&](State& s) {
        auto next = s.pointer;
        next.buttons = Buttons(down ? next.buttons | maskOf(button) : next.buttons & ~maskOf(button));
        if (next.buttons == s.pointer.buttons) return;
        if (!next.absolute) next.x = next.y = 0;
        s.pointer = next;
        s.waiting.push_back(next);
        s.moved = false;
    });
}

void InputQueue::wheel(int right, int down) {
    const WheelInput steps{std::clamp(right, -mostSteps, mostSteps), std::clamp(down, -mostSteps, mostSteps)};
    if (steps == WheelInput()) return;
    add([&](State& s) {
        if (s.waiting.size() < mostWaiting) s.waiting.push_back(steps);
    });
}

void InputQueue::releaseAll() {
    add([](State& s) {
        for (const auto& [code, keysym] : std::exchange(s.held, {}))
            s.waiting.push_back(KeyInput{code, keysym, false});
        if (s.pointer.buttons == 0) return;
        s.pointer.buttons = 0;
        if (!s.pointer.absolute) s.pointer.x = s.pointer.y = 0;
        s.waiting.push_back(s.pointer);
        s.moved = false;
    });
}

bool InputQueue::isHeld(Scancode code) const {
    return m_state.lock()->held.contains(code);
}

std::vector<Input> InputQueue::take() {
    return std::exchange(m_state.lock()->waiting, {});
}

} // namespace binnacle::console
