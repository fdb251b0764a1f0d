// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_prompter.h"

#include "app/desktop/prompt_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPointer>

namespace binnacle::desktop {
namespace {

std::string nameOf(const SecretRequest& request) {
    return std::to_string(int(request.kind)) + ' ' + request.user + '@' + request.host + ' ' + request.keyFile + ' ' + request.prompt;
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

DesktopPrompter::DesktopPrompter(SecretStore& store)
    : m_store(store) {}

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
    const auto name = nameOf(request);
    const auto key = secretKey(request);
    const bool canKeep = !key.empty() && m_store.isAvailable();
    if (request.attempt == 1 && canKeep)
        if (auto kept = m_store.find(key, stop)) {
            m_answers.lock()->open[name] = {*kept, true, true};
            return *kept;
        }
    const bool forgotten = m_answers.lock()->refused.erase(name) > 0;
    const auto answer = ask<TypedSecret>(
        [request, canKeep, forgotten](QWidget* window, std::function<void(std::optional<TypedSecret>)> done) {
            return openSecretDialog(request, {canKeep, forgotten}, window, std::move(done));
        },
        stop);
    if (!answer) return declined();
    m_answers.lock()->open[name] = {answer->secret, answer->keep && canKeep, false};
    return answer->secret;
}

void DesktopPrompter::outcome(const SecretRequest& request, bool worked) {
    Given given;
    {
        auto answers = m_answers.lock();
        const auto it = answers->open.find(nameOf(request));
        if (it == answers->open.end()) return;
        given = std::move(it->second);
        answers->open.erase(it);
        if (!worked && given.wasKept) answers->refused.insert(nameOf(request));
    }
    const auto key = secretKey(request);
    if (key.empty()) return; // more was asked after it: it is no answer for the next time
    if (worked && given.keep && !given.wasKept) m_store.keep(key, given.secret);
    if (!worked && given.wasKept) m_store.forget(key);
}

} // namespace binnacle::desktop
