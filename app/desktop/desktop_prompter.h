// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/adapters/keychain.h"
#include "core/base/guarded.h"
#include "core/ssh/prompter.h"
#include "views/support/landing.h"

#include <QObject>

#include <map>

class QDialog;
class QWidget;

namespace binnacle::desktop {

/// Asks in dialogs that block nothing but the worker that asks; several hosts may ask at once. What worked is kept in
/// the keychain where the person said so.
class DesktopPrompter final : public QObject, public Prompter {
    Q_OBJECT
public:
    explicit DesktopPrompter(Keychain& keychain);

    void setWindow(QWidget* window); ///< above which dialogs open; may change
    Result<KeyAnswer> hostKey(const HostKeyQuestion& question, std::stop_token stop) override;
    Result<std::string> secret(const SecretRequest& request, std::stop_token stop) override;
    void outcome(const SecretRequest& request, bool worked) override;

private:
    struct Typed {
        std::string secret;
        bool keep = false;
    };
    /// Runs \a open on the GUI thread and waits for what it passes on; none: declined or stopped.
    template <class T>
    std::optional<T> ask(std::function<QDialog*(QWidget*, std::function<void(std::optional<T>)>)> open, std::stop_token stop);
    Keychain& m_keychain;
    views::Landing m_landing;
    QWidget* m_window = nullptr;
    Guarded<std::map<std::string, Typed>> m_typed; ///< until their outcome is known
};

} // namespace binnacle::desktop
