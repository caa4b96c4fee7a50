"""Words of Qt's own dialogs for files and printers that its Dutch lacks; ours is asked before it."""

from compassdesk.texts.marking import QT_TRANSLATE_NOOP

WORDS_OF_QT: tuple[tuple[str, str], ...] = (
    ("QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Look in:")),
    ("QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")),
    ("QPageSetupWidget", QT_TRANSLATE_NOOP("QPageSetupWidget", "Page &order:")),
    ("QPageSetupWidget", QT_TRANSLATE_NOOP("QPageSetupWidget", "Pages &per sheet:")),
    ("QPrintSettingsOutput", QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing")),
    ("QPrintSettingsOutput", QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding")),
    ("QPrintSettingsOutput", QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off")),
    ("QPrintSettingsOutput", QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:")),
    ("QPrintSettingsOutput", QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding")),
    ("QCupsJobWidget", QT_TRANSLATE_NOOP("QCupsJobWidget", "&Billing information:")),
    ("QCupsJobWidget", QT_TRANSLATE_NOOP("QCupsJobWidget", "&End:")),
    ("QCupsJobWidget", QT_TRANSLATE_NOOP("QCupsJobWidget", "&Start:")),
    ("QCupsJobWidget", QT_TRANSLATE_NOOP("QCupsJobWidget", "Job &priority:")),
    ("QCupsJobWidget", QT_TRANSLATE_NOOP("QCupsJobWidget", "Scheduled &printing:")),
)
"""Each by the context that Qt asks with."""
