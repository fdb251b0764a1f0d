// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/guest_console.h"

#include "core/fleet/fleet.h"
#include "core/model/search.h"
#include "views/actions/action_desk.h"
#include "views/console/console_bar.h"
#include "views/console/console_holders.h"
#include "views/console/frame_widget.h"
#include "views/console/guest_files.h"
#include "views/console/guest_folder.h"
#include "views/console/guest_usb.h"
#include "views/console/screen_recording.h"
#include "views/console/screen_sound.h"
#include "views/console/typist.h"
#include "views/support/background.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/widgets/banner.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace binnacle::views {
namespace {

constexpr int firstRetryMs = 500, lastRetryMs = 15'000;
constexpr int judgeMs = 1500; ///< so long the news of a guest's end may take

struct Asked {
    Result<std::vector<ScreenLine>> lines;
    std::shared_ptr<HostBackend> backend;
};

Asked askLines(Fleet& fleet, const GuestRef& guest) {
    const auto backend = fleet.backend(guest.host);
    if (!backend) return {backend.error(), nullptr};
    auto* screen = (*backend)->screen();
    if (!screen)
        return {fail(ErrorCode::Unsupported,
                     BINNACLE_TEXT("Guests of this host have no screen that can be reached")),
                nullptr};
    return {screen->lines(guest.uuid), *backend};
}

/// SPICE knows more (clipboard, resizing); VNC is taken where there is nothing else, or where it was chosen.
const ScreenLine* bestOf(const std::vector<ScreenLine>& lines, Graphics::Type wanted) {
    const ScreenLine* best = nullptr;
    for (const auto& line : lines) {
        if (line.graphics.type == Graphics::Type::Other) continue;
        if (line.graphics.type == wanted) return &line;
        if (!best || (line.graphics.type == Graphics::Type::Spice && wanted == Graphics::Type::Other))
            best = &line;
    }
    return best;
}

bool isOpenToAll(const Graphics& graphics) {
    return graphics.port > 0 && (graphics.listen == "0.0.0.0" || graphics.listen == "::");
}

} // namespace

GuestConsole::GuestConsole(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_bar(new ConsoleBar)
    , m_banner(new Banner)
    , m_othersBanner(new Banner)
    , m_newsBanner(new Banner)
    , m_filesBanner(new Banner)
    , m_folderBanner(new Banner)
    , m_usbBanner(new Banner)
    , m_passwordRow(new QWidget)
    , m_password(new QLineEdit)
    , m_frame(new FrameWidget)
    , m_typist(new Typist(this))
    , m_holders(new ConsoleHolders(this))
    , m_recording(new ScreenRecording(bench.pool, this))
    , m_sound(new ScreenSound(this))
    , m_files(new GuestFiles(bench, this, m_filesBanner))
    , m_folder(new GuestFolder(bench, this, m_folderBanner))
    , m_usb(new GuestUsb(bench, this, m_usbBanner)) {
    makeRows();
    m_files->addTo(m_bar->exchangeMenu());
    m_folder->addTo(m_bar->exchangeMenu());
    m_usb->addTo(m_bar->exchangeMenu());
    connectBar();
    connectRecording();
    connect(m_folder, &GuestFolder::reconnectWanted, this, &GuestConsole::connectNow);
    connect(m_usb, &GuestUsb::reconnectWanted, this, &GuestConsole::connectNow);
    connectSound();
    connect(m_frame, &FrameWidget::established, this, &GuestConsole::established);
    connect(m_frame, &FrameWidget::closed, this, &GuestConsole::closed);
    connect(m_frame, &FrameWidget::ledsChanged, m_bar, &ConsoleBar::showLeds);
    connect(m_frame, &FrameWidget::grabbedChanged, m_bar, &ConsoleBar::showGrabbed);
    connect(m_frame, &FrameWidget::stickyReleased, m_bar, &ConsoleBar::clearSticky);
    connect(m_frame, &FrameWidget::left, m_bar, &ConsoleBar::focusFirst);
    connect(m_typist, &Typist::stroke, m_frame, &FrameWidget::press);
    connect(m_typist, &Typist::progressed, m_bar, &ConsoleBar::showTyping);
    connect(m_typist, &Typist::ended, m_bar, [this] { m_bar->showTyping(0, 0); });
    connect(m_frame, &FrameWidget::monitorsChanged, this, &GuestConsole::setMonitors);
    connect(m_bar, &ConsoleBar::monitorWanted, this, &GuestConsole::monitorWanted);
    connect(m_holders, &ConsoleHolders::changed, this, &GuestConsole::holdersChanged);
    connect(m_bar, &ConsoleBar::takeOverWanted, this, &GuestConsole::takeOver);
    for (auto* timer : {&m_retry, &m_judge})
        timer->setSingleShot(true);
    m_judge.setInterval(judgeMs);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (isReady()) connectNow();
    });
    connect(&m_judge, &QTimer::timeout, this, &GuestConsole::endedThoughItRuns);
    connect(&bench.feed, &InventoryFeed::changed, this,
            [this](const SnapshotPtr&, const Changes& changes) { inventoryChanged(changes); });
}

GuestConsole::~GuestConsole() {
    m_folder->setGuest({}); // nothing is to be told of it any more in a window that goes
    disconnectNow();
}

void GuestConsole::makeRows() {
    for (auto* banner : {m_banner, m_othersBanner, m_newsBanner})
        banner->hide();
    m_passwordRow->hide();
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the console"));
    m_password->setPlaceholderText(tr("Password of the console"));
    auto* enter = new QPushButton(tr("Connect"));
    auto* passwordRow = new QHBoxLayout(m_passwordRow);
    passwordRow->addWidget(m_password, 1);
    passwordRow->addWidget(enter);
    const auto take = [this] {
        m_ownPassword = m_password->text().toStdString();
        m_password->clear();
        m_passwordRow->hide();
        connectNow();
    };
    connect(enter, &QPushButton::clicked, this, take);
    connect(m_password, &QLineEdit::returnPressed, this, take);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_frame);
    area->setAccessibleName(tr("Screen of the guest"));
    area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(m_othersBanner);
    column->addWidget(m_newsBanner);
    column->addWidget(m_folderBanner);
    column->addWidget(m_usbBanner);
    column->addWidget(m_filesBanner);
    column->addWidget(m_passwordRow);
    column->addWidget(area, 1);
}

const Guest* GuestConsole::known() const {
    return m_bench.feed.snapshot()->find(m_ref);
}

bool GuestConsole::isReady() const {
    const auto* host = m_bench.feed.snapshot()->host(m_ref.host);
    const auto* guest = known();
    return host && guest && host->link.state == LinkState::Connected && isActive(guest->state);
}

void GuestConsole::setGuest(const GuestRef& guest) {
    if (guest == m_ref) return;
    const bool migrated = guest.uuid == m_ref.uuid, wasWanted = m_state != State::Idle;
    if (!migrated) m_recording->stop();
    disconnectNow();
    m_ref = guest;
    m_files->setGuest(guest);
    m_folder->setGuest(guest);
    m_usb->setGuest(guest);
    const auto* named = known();
    m_sound->renew(named ? shown(named->name, 120) : QString());
    m_bar->showNoSound({});
    m_hasSoundDevice = true;
    m_takeOver = false;
    m_failures = 0;
    m_bar->setGraphics({}, Graphics::Type::Other);
    if (!migrated) forgetGuest();
    // One that goes along is not interrupted because nobody looks, least of all its recording.
    if (isVisible() || (migrated && wasWanted)) connectNow();
}

void GuestConsole::forgetGuest() {
    m_frame->forgetPicture();
    m_newsBanner->hide();
    m_ownPassword.clear();
    m_password->clear();
    takeProfile();
}

void GuestConsole::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    applySound(true);
    connectIfIdle();
}

void GuestConsole::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    applySound(false);
}

void GuestConsole::connectIfIdle() {
    if (m_state == State::Idle && m_ref != GuestRef()) connectNow();
}

void GuestConsole::hand(console::GraphicsConsole* console) {
    m_frame->setConsole(console);
    m_files->setConsole(console);
    m_folder->setConsole(console);
    m_usb->setConsole(console);
}

void GuestConsole::become(State state) {
    if (std::exchange(m_state, state) != state) Q_EMIT stateChanged();
}

void GuestConsole::disconnectNow() {
    ++m_turn;
    m_retry.stop();
    m_judge.stop();
    m_typist->cancel();
    dropConnection();
    become(State::Idle);
    m_bar->setConnected(false);
    m_holders->stop();
    holdersChanged();
    m_banner->hide();
    m_passwordRow->hide();
}

void GuestConsole::connectNow() {
    disconnectNow();
    if (!isReady()) {
        const auto* guest = known();
        const auto* host = m_bench.feed.snapshot()->host(m_ref.host);
        const bool off = guest && host && host->link.state == LinkState::Connected;
        if (!off)
            return wait("host-disconnected", tr("The host is not connected."),
                        tr("The console opens as soon as it is."));
        wait("info", tr("The guest is off."), tr("The console opens as soon as it runs."));
        m_banner->addButton(tr("Start"), [this] { m_desk.trigger("guest.start", {m_ref}); });
        return;
    }
    become(State::Connecting);
    m_frame->setStale(true);
    inBackground(
        m_bench.pool, this, [fleet = &m_bench.fleet, ref = m_ref] { return askLines(*fleet, ref); },
        [this, turn = m_turn](const Asked& asked) {
            if (turn == m_turn) gotLines(asked.lines, asked.backend);
        });
}

void GuestConsole::gotLines(const Lines& lines, const std::shared_ptr<HostBackend>& backend) {
    if (!lines) {
        m_lastError = lines.error();
        if (lines.error().code == ErrorCode::Unsupported) return offer(sentence(lines.error()), {}, {}, {});
        return retryLater();
    }
    const auto* line = bestOf(*lines, m_profile.graphics);
    if (!line)
        return offer(tr("This guest has no screen."), tr("It was defined without VNC and SPICE."),
                     tr("Give It One …"), [this] { m_desk.trigger("guest.graphics", {m_ref}); });
    std::vector<Graphics::Type> types;
    for (const auto& one : *lines)
        types.push_back(one.graphics.type);
    m_bar->setGraphics(types, line->graphics.type);
    open(*line, backend);
}

void GuestConsole::open(const ScreenLine& line, std::shared_ptr<HostBackend> backend) {
    m_used = line.graphics.type;
    m_keymap = line.keymap;
    m_heads = line.heads;
    console::ConsoleOptions options;
    options.protocol = m_used == Graphics::Type::Spice ? console::Protocol::Spice : console::Protocol::Vnc;
    options.password = m_ownPassword.empty() ? line.password : m_ownPassword;
    options.encoding = m_profile.encoding;
    options.lookOnly = m_lookOnly;
    options.takeOver = std::exchange(m_takeOver, false);
    m_toldOfOthers = options.takeOver;
    m_holders->watch(*backend, m_ref.uuid, line.graphics);
    options.audio = m_sound->sink();
    options.sound = m_profile.sound && isVisible();
    options.clipboard = true; // the frame decides, so that it can be changed meanwhile
    auto dialer = [backend = std::move(backend), line, guest = m_ref.uuid](std::stop_token stop) {
        return backend->screen()->dial(guest, line, std::move(stop));
    };
    m_console =
        console::GraphicsConsole::open(m_bench.glib, std::move(options), std::move(dialer), m_frame->renew());
    hand(m_console.get());
    Q_EMIT connectionChanged();
    if (!isOpenToAll(line.graphics)) return;
    m_banner->tell("warning", Tone::Caution, tr("This guest's screen is open to its host's whole network."),
                   tr("It need not be: Binnacle comes by SSH."));
    m_banner->clearButtons();
    m_banner->addButton(tr("Change …"), [this] { m_desk.trigger("guest.graphics", {m_ref}); });
}

void GuestConsole::established(const console::ConsoleFacts& facts) {
    become(State::Open);
    m_failures = 0;
    m_bar->setConnected(true);
    m_facts = facts;
    showFacts();
    m_canSwitch = facts.canResize && facts.protocol == console::Protocol::Spice;
    setMonitors(m_monitors);
    holdersChanged();
    if (facts.sound && std::exchange(m_soundTurn, m_turn) != m_turn) askForSoundDevice();
    m_recording->show(m_frame->source());
    m_files->setFacts(facts);
    m_folder->setFacts(facts);
    m_usb->setFacts(facts);
}

/// Views of other monitors let go of it first.
void GuestConsole::dropConnection() {
    m_recording->show(nullptr);
    hand(nullptr);
    const auto old = std::move(m_console);
    m_canSwitch = false;
    setMonitors({});
    if (old) Q_EMIT connectionChanged();
}

/// VNC shows the first one only, and QEMU has no other server for the rest.
void GuestConsole::setMonitors(const std::vector<console::Monitor>& monitors) {
    m_monitors = monitors;
    std::vector<unsigned> on;
    for (const auto& one : monitors)
        on.push_back(one.head);
    const auto last = on.empty() ? 0U : on.back() + 1;
    m_bar->showMonitors(m_offersMonitors && !on.empty() ? std::max(m_heads, last) : 0, on);
    Q_EMIT monitorsChanged();
}

void GuestConsole::closed(console::CloseReason reason, const Error& error) {
    dropConnection();
    m_typist->cancel();
    m_frame->setStale(true);
    m_bar->setConnected(false);
    m_lastError = error;
    become(State::Waiting);
    using enum console::CloseReason;
    switch (reason) {
    case Ended: // either the guest did, or somebody took the console: what is heard next tells
        m_judge.start();
        return;
    case Lost:
        return retryLater();
    case Unreachable:
        if (error.code != ErrorCode::Unsupported && error.code != ErrorCode::PermissionDenied)
            return retryLater();
        return offer(sentence(error), translated(error.hint), tr("Change the Graphics …"),
                     [this] { m_desk.trigger("guest.graphics", {m_ref}); });
    case PasswordWanted:
    case PasswordWrong:
        m_ownPassword.clear();
        return askPassword(sentence(error), translated(error.hint));
    case Refused:
    case Malformed:
        return offer(sentence(error), translated(error.hint), {}, {});
    }
}

void GuestConsole::inventoryChanged(const Changes& changes) {
    if (!touches(changes, m_ref) && !touches(changes, m_ref.host)) return;
    if (m_state == State::Waiting && !m_judge.isActive() && !m_retry.isActive() && isReady()) connectNow();
    if (m_state != State::Waiting || isReady() || !m_judge.isActive()) return;
    m_judge.stop(); // the guest or the host ended
    connectNow();
}

void GuestConsole::endedThoughItRuns() {
    if (!isReady()) return connectNow();
    const auto newcomer = m_holders->newcomer(std::chrono::seconds(10));
    const auto who = newcomer ? ConsoleHolders::describe(*newcomer) : QString();
    if (m_used == Graphics::Type::Spice)
        return offer(
            tr("Somebody else has opened this console."),
            QStringList{who, tr("SPICE shows a guest to one at a time.")}.join(who.isEmpty() ? "" : ". "),
            tr("Take It Back"), [this] { connectNow(); });
    if (!newcomer) return retryLater();
    offer(tr("Somebody else has taken this console alone."), who, tr("Take It Back"), [this] { takeOver(); });
}

void GuestConsole::takeOver() {
    m_takeOver = true;
    connectNow();
}

/// Whoever comes to a console that others have open is told so once, and chooses.
void GuestConsole::holdersChanged() {
    QStringList others;
    if (m_used != Graphics::Type::Spice && m_state == State::Open)
        for (const auto& viewer : m_holders->others())
            others << ConsoleHolders::describe(viewer);
    m_bar->showOthers(others);
    if (others.isEmpty()) return m_othersBanner->hide();
    if (std::exchange(m_toldOfOthers, true)) return;
    m_othersBanner->tell("viewers", Tone::Caution, tr("This console is also open elsewhere."),
                         others.join(QStringLiteral("; ")));
    m_othersBanner->clearButtons();
    m_othersBanner->addButton(tr("Look Only"), [this] {
        m_othersBanner->hide();
        m_bar->chooseLookOnly();
    });
    m_othersBanner->addButton(tr("Take Over"), [this] { takeOver(); });
    m_othersBanner->setClosable();
}

void GuestConsole::retryLater() {
    become(State::Waiting);
    m_bar->setConnected(false);
    const int pause = std::min(lastRetryMs, firstRetryMs << std::min(m_failures++, 5));
    if (isReady()) m_retry.start(pause);
    if (m_failures > 1) announce(tr("The console is being connected again."), translated(m_lastError));
}

void GuestConsole::wait(const QString& iconName, const QString& message, const QString& detail) {
    become(State::Waiting);
    m_frame->setStale(true);
    m_banner->tell(iconName, Tone::Muted, message, detail);
    m_banner->clearButtons();
}

void GuestConsole::announce(const QString& message, const QString& detail) {
    m_banner->tell("info", Tone::Caution, message, detail);
    m_banner->clearButtons();
}

void GuestConsole::tellNews(const QString& message, const QString& detail) {
    m_newsBanner->tell("info", Tone::Caution, message, detail);
    m_newsBanner->clearButtons();
    m_newsBanner->setClosable();
}

void GuestConsole::offer(const QString& message, const QString& detail, const QString& button,
                         std::function<void()> act) {
    become(State::Closed);
    m_frame->setStale(true);
    m_bar->setConnected(false);
    m_banner->tell("warning", Tone::Caution, message, detail);
    m_banner->clearButtons();
    if (act) m_banner->addButton(button, std::move(act));
}

void GuestConsole::askPassword(const QString& why, const QString& detail) {
    become(State::Closed);
    m_banner->tell("info", Tone::Caution, why, detail);
    m_banner->clearButtons();
    m_passwordRow->show();
    m_password->setFocus();
}

} // namespace binnacle::views
