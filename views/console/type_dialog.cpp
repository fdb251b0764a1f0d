// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/type_dialog.h"

#include "core/keyboard/layout_names.h"
#include "views/console/desktop_layout.h"
#include "views/support/background.h"
#include "views/support/strings.h"
#include "views/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace binnacle::views {
namespace {

constexpr auto layoutKey = "console/keymap", rateKey = "console/rate";
constexpr qsizetype longest = 65'536;

} // namespace

TypeDialog::TypeDialog(Workbench& bench, const QString& text, const std::string& layout, QWidget* parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_text(new QPlainTextEdit(text.left(longest)))
    , m_layout(new QComboBox)
    , m_rate(new QSpinBox)
    , m_verdict(plainLabel()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Type into the Guest"));
    const QSettings settings;
    m_text->setAccessibleName(tr("Text to type"));
    m_text->setFont(theme::fixedFont());
    m_text->setTabChangesFocus(true);
    m_layout->addItems({"us", "gb", "de", "de(nodeadkeys)",
                        "fr", "es", "it", "pt",
                        "br", "ch", "at", "se",
                        "no", "dk", "fi", "pl",
                        "cz", "ru", "tr", "jp"});
    m_layout->setEditable(true);
    m_layout->setAccessibleName(tr("Keyboard layout of the guest"));
    m_rate->setRange(1, 100);
    m_rate->setValue(settings.value(rateKey, 20).toInt());
    m_rate->setAccessibleName(tr("Keys a second"));
    m_verdict->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Keyboard layout of the guest"), m_layout);
    form->addRow(tr("Keys a second"), m_rate);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Type"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(form);
    column->addWidget(m_verdict);
    column->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TypeDialog::check);
    connect(m_layout, &QComboBox::currentTextChanged, this, &TypeDialog::check);
    connect(m_rate, &QSpinBox::valueChanged, this, &TypeDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QSettings kept;
        kept.setValue(layoutKey, m_layout->currentText());
        kept.setValue(rateKey, m_rate->value());
        accept();
    });
    resize(520, 420);
    propose(layout);
    check();
}

/// Guests mostly have the layout of whoever installed them.
void TypeDialog::propose(const std::string& layout) {
    const auto known = layout.empty() ? desktopLayout() : layout;
    const auto last = QSettings().value(layoutKey, "us").toString();
    m_layout->setCurrentText(known.empty() ? last : toQString(known));
    if (!known.empty()) return;
    inBackground(
        m_bench.pool, this, [] { return keyboard::layoutOfSystem(); },
        [this, last](const std::string& found) {
            if (!found.empty() && m_layout->currentText() == last) m_layout->setCurrentText(toQString(found));
        });
}

std::string TypeDialog::layoutName() const {
    return m_layout->currentText().toStdString();
}

int TypeDialog::rate() const {
    return m_rate->value();
}

/// Layouts are files.
void TypeDialog::check() {
    m_ok->setEnabled(false);
    inBackground(
        m_bench.pool, this,
        [layout = m_layout->currentText().toStdString(),
         text = m_text->toPlainText().toStdString()]() -> Result<std::vector<keyboard::Stroke>> {
            return TRY(keyboard::Keymap::load(layout)).strokes(text);
        },
        [this, turn = ++m_turn](const Result<std::vector<keyboard::Stroke>>& strokes) {
            if (turn == m_turn) tell(strokes);
        });
}

void TypeDialog::tell(const Result<std::vector<keyboard::Stroke>>& strokes) {
    m_strokes = strokes ? *strokes : std::vector<keyboard::Stroke>();
    m_ok->setEnabled(!m_strokes.empty());
    setTone(*m_verdict, strokes ? Tone::Muted : Tone::Bad);
    if (!strokes) return m_verdict->setText(sentence(strokes.error()));
    const int seconds = int(m_strokes.size()) / std::max(1, m_rate->value());
    m_verdict->setText(tr("%n key(s)", nullptr, int(m_strokes.size())) + QStringLiteral(" · ") +
                       tr("about %n second(s)", nullptr, std::max(1, seconds)));
}

} // namespace binnacle::views
