// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/ssh/secret_store.h"
#include "views/support/landing.h"

#include <QObject>

#include <map>
#include <set>

class QDialog;
class QWidget;

namespace binnacle::desktop {

/// Asks in dialogs that block nothing but the worker that asks; several hosts may ask at once. What worked is kept in
/// the store where the person said so; what was kept and is refused is forgotten and asked for.
class DesktopPrompter final : public QObject, public Prompter {
    Q_OBJECT
public:
    explicit DesktopPrompter(SecretStore& store);

    void setWindow(QWidget* window); ///< above which dialogs open; may change
    Result<KeyAnswer> hostKey(const HostKeyQuestion& question, std::stop_token stop) override;
    Result<std::string> secret(const SecretRequest& request, std::stop_token stop) override;
    void outcome(const SecretRequest& request, bool worked) override;

private:
    struct Given {
        std::string secret;
        bool keep = false, wasKept = false;
    };
    struct Answers {
        std::map<std::string, Given> open;   ///< until their outcome is known
        std::set<std::string> refused;       ///< were kept, but the host didn't take them; until asked anew
    };
    /// Runs \a open on the GUI thread and waits for what it passes on; none: declined or stopped.
    template <class T>
    std::optional<T> ask(std::function<QDialog*(QWidget*, std::function<void(std::optional<T>)>)> open, std::stop_token stop);
    SecretStore& m_store;
    views::Landing m_landing;
    QWidget* m_window = nullptr;
    Guarded<Answers> m_answers; ///< by nameOf() the request
};

} // namespace binnacle::desktop
