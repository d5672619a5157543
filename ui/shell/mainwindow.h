// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QMainWindow>

namespace kalpanji {

class Language;
class ViewState;

/// The window: owns the state every view shares, creates the views, and wires them; nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Language *language, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ViewState *state() const { return m_state; }
    void openBundled();

private:
    Language *m_language;
    ViewState *m_state;
};

} // namespace kalpanji
