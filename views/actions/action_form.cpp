// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/action_form.h"

#include "core/base/untrusted.h"
#include "core/model/search.h"
#include "views/actions/param_names.h"
#include "views/support/strings.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <set>

namespace binnacle::views {
namespace {

/// What a parameter of that action is now, for the one guest.
Json nowOf(const std::string& action, const std::string& param, const Guest* guest, const FleetSnapshot& fleet) {
    if (!guest) return {};
    if (action == "guest.rename" && param == "name") return validUtf8(guest->name);
    if (action == "guest.folder" && param == "path") return guest->meta.folder;
    if (action == "guest.note" && param == "text") return guest->meta.notes;
    if (action == "guest.untag" && param == "tags") return guest->meta.tags;
    if (action == "guest.number" && param == "number")
        return guest->meta.number ? guest->meta.number : proposeNumber(fleet);
    if (action == "guest.autostart" && param == "setting") return guest->autostart ? "off" : "on";
    return {};
}

/// What other guests have there, to choose from.
QStringList suggestions(const Param& param, const FleetSnapshot& fleet) {
    std::set<std::string> found;
    if (param.name == "tags" || param.name == "path")
        for (const auto& host : fleet.hosts)
            for (const auto& guest : host->guests) {
                if (param.name == "tags") found.insert(guest->meta.tags.begin(), guest->meta.tags.end());
                if (param.name == "path" && !guest->meta.folder.empty()) found.insert(guest->meta.folder);
            }
    if (param.name == "to-host")
        for (const auto& host : fleet.hosts)
            if (host->link.state == LinkState::Connected) found.insert(host->name);
    QStringList list;
    for (const auto& text : found)
        list << shown(text);
    return list;
}

QFormLayout* newForm(QWidget* parent = nullptr) {
    auto* form = new QFormLayout(parent);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

/// Null: one page has room for all.
QTabWidget* pagesFor(const Action& action, QVBoxLayout* column) {
    if (action.params.empty() || pageBeginningWith(action, action.params.front().name).isEmpty()) return nullptr;
    auto* pages = new QTabWidget;
    pages->setObjectName("sections");
    pages->setAccessibleName(ActionForm::tr("Sections"));
    column->addWidget(pages, 1);
    return pages;
}

QFormLayout* addPage(QTabWidget& pages, const QString& title) {
    auto* page = new QWidget;
    pages.addTab(page, title);
    return newForm(page);
}

bool isLong(const Param& param) {
    return param.name == "text" || param.name == "notes";
}

} // namespace

ActionForm::ActionForm(const Action& action, const QStringList& names, const FleetSnapshot& fleet,
                       const std::vector<Target>& targets, const Json& given, QWidget* parent)
    : QDialog(parent)
    , m_action(action) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(translated(action.title));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    column->addWidget(headingLabel(names.size() == 1 ? names.first() : tr("%n guest(s)", nullptr, int(names.size()))));
    column->addWidget(hintLabel(translated(action.help)));
    auto* pages = pagesFor(action, column);
    auto* form = pages ? nullptr : newForm(); // the first parameter begins the first page
    const auto* ref = targets.size() == 1 ? std::get_if<GuestRef>(&targets.front()) : nullptr;
    const auto* guest = ref ? fleet.find(*ref) : nullptr;
    QLineEdit* firstEmpty = nullptr;
    for (const auto& param : action.params) {
        if (param.hidden) continue;
        if (const auto page = pages ? pageBeginningWith(action, param.name) : QString(); !page.isEmpty()) form = addPage(*pages, page);
        const auto it = given.find(param.name);
        auto* editor = editorFor(param, it != given.end() ? *it : nowOf(action.id, param.name, guest, fleet));
        if (auto* line = qobject_cast<QLineEdit*>(editor)) {
            const auto known = suggestions(param, fleet);
            if (!known.isEmpty()) line->setCompleter(new QCompleter(known, line));
        }
        const auto help = translated(param.help);
        editor->setObjectName(toQString(param.name));
        editor->setAccessibleName(paramLabel(m_action, param.name));
        editor->setAccessibleDescription(help);
        editor->setToolTip(plainToHtml(help));
        form->addRow(param.type == Param::Type::Flag ? QString() : paramLabel(m_action, param.name), editor);
        if (auto* line = qobject_cast<QLineEdit*>(editor); line && param.required && line->text().isEmpty() && !firstEmpty) firstEmpty = line;
    }
    for (auto& field : m_fields)
        field.start = field.value();
    if (!pages) column->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(action.danger == Danger::None && !action.plan ? translated(action.title) : tr("Continue…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    // all the pages' names fit
    setMinimumWidth(std::max(500, pages ? pages->tabBar()->sizeHint().width() + 2 * space::page : 0));
    if (firstEmpty) firstEmpty->setFocus(); // what is given already needs no keys
    check();
}

QWidget* ActionForm::editorFor(const Param& param, const Json& now) {
    switch (param.type) {
    case Param::Type::Number:
        return numberEditor(param, now);
    case Param::Type::Flag: {
        auto* edit = new QCheckBox(translated(param.help));
        edit->setChecked(now.is_boolean() && now.get<bool>());
        m_fields.push_back({&param, [edit] { return edit->isChecked() ? Json(true) : Json(); }});
        return edit;
    }
    case Param::Type::Choice:
        return choiceEditor(param, now);
    case Param::Type::TextList:
        return listEditor(param, now);
    case Param::Type::Text:
    case Param::Type::Secret:
        return textEditor(param, now);
    }
    return nullptr;
}

QWidget* ActionForm::numberEditor(const Param& param, const Json& now) {
    auto* edit = new QSpinBox;
    edit->setRange(0, 999'999'999);
    const bool isThere = m_action.edits && now.is_number();
    if (!param.required && param.fallback.empty() && !isThere) edit->setSpecialValueText(m_action.edits ? tr("not set") : tr("automatic"));
    const auto fallback = toQString(param.fallback).toInt();
    edit->setValue(now.is_number() ? now.get<int>() : fallback);
    m_fields.push_back({&param, [edit, fallback, isThere] { return edit->value() == fallback && !isThere ? Json() : Json(edit->value()); }});
    return edit;
}

QWidget* ActionForm::choiceEditor(const Param& param, const Json& now) {
    auto* edit = new QComboBox;
    for (const auto& choice : param.choices)
        edit->addItem(choiceLabel(param, choice), toQString(choice));
    const auto start = now.is_string() ? now.get<std::string>() : param.fallback;
    if (const auto at = edit->findData(toQString(start)); at >= 0) edit->setCurrentIndex(at);
    else if (now.is_string() && !start.empty())
        edit->insertItem(0, shown(start, 60), QVariant()), edit->setCurrentIndex(0); // what is none of the choices stays as it is
    m_fields.push_back({&param, [edit] { return edit->currentData().isNull() ? Json() : Json(edit->currentData().toString().toStdString()); }});
    return edit;
}

QWidget* ActionForm::listEditor(const Param& param, const Json& now) {
    QStringList words;
    if (now.is_array())
        for (const auto& word : now)
            words << toQString(word.get<std::string>());
    auto* edit = new QLineEdit(words.join(' '));
    edit->setPlaceholderText(tr("several are separated by spaces"));
    connect(edit, &QLineEdit::textChanged, this, &ActionForm::check);
    m_fields.push_back({&param, [edit] {
                            auto list = Json::array();
                            static const QRegularExpression gap(QStringLiteral("[\\s,]+"));
                            for (const auto& word : edit->text().split(gap, Qt::SkipEmptyParts))
                                list.push_back(word.toStdString());
                            return list.empty() ? Json() : list;
                        }});
    return edit;
}

QWidget* ActionForm::textEditor(const Param& param, const Json& now) {
    const auto start = toQString(now.is_string() ? now.get<std::string>() : param.fallback);
    if (isLong(param)) {
        auto* edit = new QPlainTextEdit(start);
        edit->setTabChangesFocus(true);
        m_fields.push_back({&param, [edit] { return Json(edit->toPlainText().toStdString()); }});
        return edit;
    }
    auto* edit = new QLineEdit(start);
    edit->setPlaceholderText(paramExample(param.name));
    if (param.type == Param::Type::Secret) edit->setEchoMode(QLineEdit::Password);
    if (!param.otherwise.empty()) edit->setPlaceholderText(translated(param.otherwise));
    connect(edit, &QLineEdit::textChanged, this, &ActionForm::check);
    m_fields.push_back({&param, [edit, &param] {
                            const auto text = edit->text().toStdString();
                            const bool usual = !param.required && (text.empty() || text == param.fallback);
                            return usual ? Json() : Json(text);
                        }});
    return edit;
}

void ActionForm::check() {
    if (!m_ok) return;
    m_ok->setEnabled(std::ranges::none_of(m_fields, [this](const Field& field) {
        if (!field.param->required) return false;
        const auto value = field.value();
        const bool mayBeEmpty = m_action.id == "guest.folder" || isLong(*field.param);
        return value.is_null() || (!mayBeEmpty && value.is_string() && value.get<std::string>().empty());
    }));
}

Json ActionForm::params() const {
    auto params = Json::object();
    for (const auto& field : m_fields)
        if (auto value = field.value(); !value.is_null() && (!m_action.edits || field.param->required || value != field.start))
            params[field.param->name] = std::move(value);
    return params;
}

} // namespace binnacle::views
