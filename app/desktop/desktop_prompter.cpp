// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_prompter.h"

#include "app/desktop/prompt_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPointer>

namespace binnacle::desktop {
namespace {

std::string nameOf(const SecretRequest& request) {
    return std::to_string(int(request.kind)) + ' ' + request.user + '@' + request.host + ' ' + request.keyFile;
}

Error declined() {
    return fail(ErrorCode::Cancelled, BINNACLE_TEXT("The question was not answered"));
}

template <class T>
struct Question {
    bool done = false;
    std::optional<T> answer;
};

} // namespace

DesktopPrompter::DesktopPrompter(Keychain& keychain)
    : m_keychain(keychain) {}

void DesktopPrompter::setWindow(QWidget* window) {
    m_window = window;
}

template <class T>
std::optional<T> DesktopPrompter::ask(std::function<QDialog*(QWidget*, std::function<void(std::optional<T>)>)> open,
                                      std::stop_token stop) {
    auto question = std::make_shared<Guarded<Question<T>>>();
    auto changed = std::make_shared<std::condition_variable>();
    auto dialog = std::make_shared<QPointer<QDialog>>();
    m_landing.call([this, open = std::move(open), question, changed, dialog] {
        *dialog = open(m_window, [question, changed](std::optional<T> answer) {
            auto state = question->lock();
            state->done = true;
            state->answer = std::move(answer);
            changed->notify_all();
        });
        connect(*dialog, &QObject::destroyed, this, [question, changed] { // its window went, and it with it
            question->lock()->done = true;
            changed->notify_all();
        });
    });
    auto state = question->lock();
    while (!state->done && !stop.stop_requested())
        state.waitUntil(*changed, std::chrono::steady_clock::now() + std::chrono::milliseconds(100),
                        [](const Question<T>& q) { return q.done; });
    if (state->done) return state->answer;
    m_landing.call([dialog] {
        if (*dialog) (*dialog)->close(); // nobody waits for the answer any more
    });
    return std::nullopt;
}

Result<KeyAnswer> DesktopPrompter::hostKey(const HostKeyQuestion& asked, std::stop_token stop) {
    const auto answer = ask<KeyAnswer>(
        [asked](QWidget* window, std::function<void(std::optional<KeyAnswer>)> done) {
            return openHostKeyDialog(asked, window, std::move(done));
        },
        stop);
    if (!answer) return declined();
    return *answer;
}

Result<std::string> DesktopPrompter::secret(const SecretRequest& request, std::stop_token stop) {
    if (request.attempt == 1)
        if (auto kept = m_keychain.read(request, stop)) {
            (*m_typed.lock())[nameOf(request)] = {*kept, true};
            return *kept;
        }
    const bool canKeep = m_keychain.isAvailable() && request.kind != SecretRequest::Kind::Challenge;
    const auto answer = ask<TypedSecret>(
        [request, canKeep](QWidget* window, std::function<void(std::optional<TypedSecret>)> done) {
            return openSecretDialog(request, canKeep, window, std::move(done));
        },
        stop);
    if (!answer) return declined();
    (*m_typed.lock())[nameOf(request)] = {answer->secret, answer->keep};
    return answer->secret;
}

void DesktopPrompter::outcome(const SecretRequest& request, bool worked) {
    Typed typed;
    {
        auto all = m_typed.lock();
        const auto it = all->find(nameOf(request));
        if (it == all->end()) return;
        typed = std::move(it->second);
        all->erase(it);
    }
    if (!typed.keep) return;
    if (worked)
        m_keychain.write(request, typed.secret);
    else
        m_keychain.remove(request);
}

} // namespace binnacle::desktop
